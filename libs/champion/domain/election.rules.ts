import type { Language } from '@tribune/kernel/domain';
import { ELECTION_WORDS } from './election.words.js';
import { isElectionStep, type ElectionCommand, type ElectionState } from './election.machine.js';

/** What the rules ask about one person in one election. */
export interface ElectionFacts {
  readonly state: ElectionState;
  /** About the incumbent only (D11). */
  readonly confirmation: boolean;
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

/** The sentences that need no data. */
type Reason = Exclude<keyof (typeof ELECTION_WORDS)['en'], 'termRuns'>;

/** Why a command is closed for this person now, as a sentence; null when it is open. The database decides again when it is tried. */
export function whyClosed(command: ElectionCommand, facts: ElectionFacts, language: Language = 'en'): string | null {
  const why = reasonFor(command, facts);
  return why && ELECTION_WORDS[language][why];
}

function reasonFor(command: ElectionCommand, facts: ElectionFacts): Reason | null {
  if (!isElectionStep(facts.state, command)) return WRONG_STATE[command][facts.state] ?? 'notNow';
  if (!facts.inTime) return facts.state === 'NOMINATING' ? 'nominationsOver' : 'votingOver';
  if (facts.confirmation && (command === 'nominate' || command === 'withdrawNomination')) return 'onlyIncumbent';
  return RULES[command](facts);
}

/** E2: people on the roll name people on the roll; nobody stands without their own consent. E1: one person, one place, one ballot. */
const RULES: Readonly<Record<ElectionCommand, (facts: ElectionFacts) => Reason | null>> = {
  nominate: ({ onRoll }) => (onRoll ? null : 'onlyRoll'),
  // once more from who stands already: another statement
  consentToNomination: ({ nomination }) => (nomination === 'ASKED' || nomination === 'STANDS' ? null : 'notAsked'),
  withdrawNomination: ({ nomination }) => (nomination === 'ASKED' || nomination === 'STANDS' ? null : 'notNominated'),
  drawVotingCard: (facts) => castingClosed(facts),
  castElectionBallot: (facts) => castingClosed(facts),
};

function castingClosed({ isElector, hasVoted }: ElectionFacts): Reason | null {
  if (!isElector) return 'notElector';
  return hasVoted ? 'voted' : null;
}

const WRONG_STATE: Readonly<Record<ElectionCommand, Partial<Record<ElectionState, Reason>>>> = {
  nominate: { VOTING: 'nominated', PUBLISHED: 'nominated' },
  consentToNomination: { VOTING: 'nominated', PUBLISHED: 'nominated' },
  withdrawNomination: { VOTING: 'onBallot', PUBLISHED: 'nominated' },
  drawVotingCard: { NOMINATING: 'notYet', PUBLISHED: 'over' },
  castElectionBallot: { NOMINATING: 'notYet', PUBLISHED: 'over' },
};
