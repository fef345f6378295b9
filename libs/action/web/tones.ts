import type { Tone } from '@tribune/ui';
import type { ActionLine, Effect } from './action.documents.js';

export const STATE_TONES: Readonly<Record<ActionLine['state'], Tone>> = { OPEN: 'neutral', DOING: 'accent', DONE: 'final', PAUSED: 'waiting', DROPPED: 'stale' };
/** Unknown is no middle: it is dashed, as what does not count elsewhere. */
export const VERDICT_TONES: Readonly<Record<Effect['figuresSay'], Tone>> = { REACHED: 'agree', PARTLY: 'waiting', MISSED: 'object', UNKNOWN: 'stale' };
export const BAND_TONES: readonly Tone[] = ['object', 'waiting', 'abstain', 'accent', 'agree'];
