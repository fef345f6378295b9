import type { Forecast, MeetingState } from '@tribune/council/domain';
import type { Tone } from '@tribune/ui';

export const MEETING_TONES: Readonly<Record<MeetingState, Tone>> = { PLANNED: 'accent', RUNNING: 'waiting', HELD: 'final', CANCELLED: 'stale' };
export const FORECAST_TONES: Readonly<Record<Forecast, Tone>> = { SURE: 'agree', OPEN: 'neutral', MISSED: 'waiting' };
