import { isElectionStep, type ElectionCommand, type ElectionState } from './election.machine.js';

/** What the rules ask about one person in one election. */
export interface ElectionFacts {
  readonly state: ElectionState;
  /** The phase's time has not run out; the worker may come by a moment later than the clock. */
  readonly inTime: boolean;
  /** The person has a place on the roll now. */
  readonly onRoll: boolean;
  /** The person's place on the roll was there when it was frozen. */
  readonly isElector: boolean;
  readonly hasVoted: boolean;
  /** The person's own nomination. */
  readonly nomination: 'NONE' | 'ASKED' | 'STANDS' | 'WITHDRAWN';
}

/** Why a command is closed for this person now, as a sentence; null when it is open. The database decides again when it is tried. */
export function whyClosed(command: ElectionCommand, facts: ElectionFacts): string | null {
  if (!isElectionStep(facts.state, command)) return WRONG_STATE[command][facts.state] ?? 'This is not possible now.';
  if (!facts.inTime) return facts.state === 'NOMINATING' ? 'Nominations have just closed; voting opens in a moment.' : 'Voting has just closed; the count is published in a moment.';
  return RULES[command](facts);
}

/** E2: people on the roll name people on the roll; nobody stands without their own consent. E1: one person, one place, one ballot. */
const RULES: Readonly<Record<ElectionCommand, (facts: ElectionFacts) => string | null>> = {
  nominate: ({ onRoll }) => (onRoll ? null : 'Only people on the roll of this constituency nominate.'),
  // once more from who stands already: another statement
  consentToNomination: ({ nomination }) => (nomination === 'ASKED' || nomination === 'STANDS' ? null : 'Nobody has nominated you. You may stand yourself.'),
  withdrawNomination: ({ nomination }) => (nomination === 'ASKED' || nomination === 'STANDS' ? null : 'You are not nominated.'),
  drawVotingCard: (facts) => castingClosed(facts),
  castElectionBallot: (facts) => castingClosed(facts),
};

function castingClosed({ isElector, hasVoted }: ElectionFacts): string | null {
  if (!isElector) return 'The roll was closed before you were on it, so you have no ballot in this election.';
  return hasVoted ? 'You have voted. What you voted is secret, from us too.' : null;
}

const NOT_YET = 'Voting opens when nominations have closed.';
const OVER = 'Voting is over, and the result is published.';
const NOMINATED = 'Nominations have closed.';
const WRONG_STATE: Readonly<Record<ElectionCommand, Partial<Record<ElectionState, string>>>> = {
  nominate: { VOTING: NOMINATED, PUBLISHED: NOMINATED },
  consentToNomination: { VOTING: NOMINATED, PUBLISHED: NOMINATED },
  withdrawNomination: { VOTING: 'The names are on the ballot; nobody withdraws now.', PUBLISHED: NOMINATED },
  drawVotingCard: { NOMINATING: NOT_YET, PUBLISHED: OVER },
  castElectionBallot: { NOMINATING: NOT_YET, PUBLISHED: OVER },
};
