import type { SummitState } from '@tribune/summit/domain';
import type { Tone } from '@tribune/ui';

export const STATE_TONES: Readonly<Record<SummitState, Tone>> = { DRAFT: 'neutral', ANNOUNCED: 'accent', HELD: 'final', CANCELLED: 'stale' };
