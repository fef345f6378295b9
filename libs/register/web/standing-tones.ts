import type { Tone } from '@tribune/ui';
import type { RegisterLine } from './register.documents.js';

/** How an entry stands, as a tone: what holds is solid, what no longer does is dashed. */
export const TONES: Readonly<Record<RegisterLine['standing'], Tone>> = { FINAL: 'final', SUPERSEDED: 'stale', BROKEN: 'object', REFUSED: 'object', RECONSIDERED: 'waiting', WITHDRAWN: 'neutral', RUNNING: 'waiting', DECIDED: 'final', ENDED: 'object', CARRIED: 'agree', EMERGENCY: 'waiting', UNDONE: 'accent', NO_CHANGE: 'neutral' };
