import type { Tone } from '@tribune/ui';

const TONES: Readonly<Record<string, Tone>> = {
  DecisionFinal: 'final', DecisionApproved: 'agree', DecisionWaived: 'agree', DecisionRefused: 'object',
  DecisionAmended: 'waiting', EditRaised: 'waiting', AnswerRevoked: 'stale', VoteOpened: 'accent', VoteClosed: 'accent', VoteReopened: 'accent', DecisionProposed: 'accent',
};

/** The colour of an event in the history; most have none. */
export const toneOfEvent = (type: string): Tone => TONES[type] ?? 'neutral';
