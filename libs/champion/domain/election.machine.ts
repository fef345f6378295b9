/** Where an election stands. The clock alone leads from one to the next (E2). */
export const ELECTION_STATES = ['NOMINATING', 'VOTING', 'PUBLISHED'] as const;
export type ElectionState = (typeof ELECTION_STATES)[number];

/** What a person can do in an election; each is the name of a mutation. */
export const ELECTION_COMMANDS = ['nominate', 'consentToNomination', 'withdrawNomination', 'drawVotingCard', 'castElectionBallot'] as const;
export type ElectionCommand = (typeof ELECTION_COMMANDS)[number];

/** What the clock does: open the vote, begin nominations again when nobody stands, count and publish. */
export type ElectionMove = 'openVoting' | 'reopenNominations' | 'countElection';

type Row = Partial<Record<ElectionCommand | ElectionMove, ElectionState>>;

/** The table: from each state, what is possible and where it leads. */
export const ELECTION_MACHINE = {
  NOMINATING: { nominate: 'NOMINATING', consentToNomination: 'NOMINATING', withdrawNomination: 'NOMINATING', reopenNominations: 'NOMINATING', openVoting: 'VOTING' },
  VOTING: { drawVotingCard: 'VOTING', castElectionBallot: 'VOTING', countElection: 'PUBLISHED' },
  PUBLISHED: {},
} as const satisfies Record<ElectionState, Row>;

/** Whether a state knows a command at all. */
export const isElectionStep = (state: ElectionState, step: ElectionCommand | ElectionMove): boolean => (ELECTION_MACHINE[state] as Row)[step] !== undefined;
