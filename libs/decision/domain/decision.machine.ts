/** Where a decision stands (PRODUCT 5). Computed from what has happened; nobody sets it. */
export const STATES = ['DRAFT', 'DELIBERATING', 'VOTING', 'CARRIED', 'FINAL', 'NOT_CARRIED', 'REFUSED', 'WITHDRAWN'] as const;
export type State = (typeof STATES)[number];

/** What people do. The names are those of the mutations. */
export const COMMANDS = [
  'proposeDecision',
  'secondDecision',
  'openVote',
  'postponeVote',
  'castBallot',
  'raiseObjection',
  'amendDecision',
  'raiseToMaterial',
  'adoptProposal',
  'recuse',
  'approveDecision',
  'refuseDecision',
  'revokeAnswer',
  'linkDecisions',
  'withdrawDecision',
] as const;
/** What the other members do about one recusal that was declared (D6). */
export const RECUSAL_COMMANDS = ['contestRecusal', 'judgeRecusal'] as const;
export type Command = (typeof COMMANDS)[number] | (typeof RECUSAL_COMMANDS)[number];

/** What the clock brings about, without anybody: a vote opens after 14 days, closes at its deadline, a window ends (D4, D10). */
export const MOVES = ['voteOpens', 'voteCloses', 'settles'] as const;
export type Move = (typeof MOVES)[number];

type Row = Partial<Record<Command | Move, readonly State[]>>;

/** State × command → where it may lead. A command that is missing is not possible there, whoever asks. */
export const MACHINE = {
  DRAFT: { proposeDecision: ['DELIBERATING'], amendDecision: ['DRAFT'] },
  DELIBERATING: {
    secondDecision: ['DELIBERATING'],
    openVote: ['VOTING'],
    postponeVote: ['DELIBERATING'],
    raiseObjection: ['DELIBERATING'],
    linkDecisions: ['DELIBERATING'],
    amendDecision: ['DELIBERATING'],
    raiseToMaterial: ['DELIBERATING'],
    adoptProposal: ['DELIBERATING'],
    recuse: ['DELIBERATING'],
    contestRecusal: ['DELIBERATING'],
    judgeRecusal: ['DELIBERATING'],
    approveDecision: ['DELIBERATING'],
    refuseDecision: ['REFUSED'],
    revokeAnswer: ['DELIBERATING'],
    withdrawDecision: ['WITHDRAWN'],
    voteOpens: ['VOTING'],
  },
  VOTING: {
    castBallot: ['VOTING'],
    raiseObjection: ['VOTING'],
    linkDecisions: ['VOTING'],
    amendDecision: ['VOTING'],
    raiseToMaterial: ['VOTING'],
    adoptProposal: ['VOTING'],
    recuse: ['VOTING'],
    contestRecusal: ['VOTING'],
    judgeRecusal: ['VOTING'],
    approveDecision: ['VOTING'],
    refuseDecision: ['REFUSED'],
    revokeAnswer: ['VOTING'],
    withdrawDecision: ['WITHDRAWN'],
    voteCloses: ['CARRIED', 'NOT_CARRIED', 'FINAL'],
  },
  CARRIED: {
    linkDecisions: ['CARRIED'],
    amendDecision: ['CARRIED', 'VOTING'],
    raiseToMaterial: ['VOTING'],
    adoptProposal: ['CARRIED'],
    recuse: ['CARRIED'],
    approveDecision: ['CARRIED', 'FINAL'],
    refuseDecision: ['REFUSED'],
    revokeAnswer: ['CARRIED'],
    withdrawDecision: ['WITHDRAWN'],
    settles: ['FINAL'],
  },
  FINAL: {},
  NOT_CARRIED: {
    amendDecision: ['NOT_CARRIED', 'DELIBERATING'],
    raiseToMaterial: ['DELIBERATING'],
    adoptProposal: ['NOT_CARRIED'],
    recuse: ['NOT_CARRIED'],
    revokeAnswer: ['NOT_CARRIED'],
    withdrawDecision: ['WITHDRAWN'],
  },
  REFUSED: {
    linkDecisions: ['REFUSED'],
    amendDecision: ['DELIBERATING', 'VOTING', 'CARRIED', 'NOT_CARRIED'],
    raiseToMaterial: ['REFUSED'],
    adoptProposal: ['REFUSED'],
    recuse: ['REFUSED', 'DELIBERATING', 'VOTING', 'CARRIED', 'NOT_CARRIED'],
    approveDecision: ['REFUSED', 'DELIBERATING', 'VOTING', 'CARRIED', 'NOT_CARRIED', 'FINAL'],
    refuseDecision: ['REFUSED'],
    revokeAnswer: ['REFUSED', 'DELIBERATING', 'VOTING', 'CARRIED', 'NOT_CARRIED'],
    withdrawDecision: ['WITHDRAWN'],
    voteCloses: ['REFUSED'],
  },
  WITHDRAWN: { amendDecision: ['DELIBERATING', 'VOTING', 'CARRIED', 'NOT_CARRIED'], revokeAnswer: ['WITHDRAWN'] },
} as const satisfies Record<State, Row>;

/** Whether the command is possible in this state at all; who may give it is another question (decision.policy.ts). */
export const isPossible = (state: State, command: Command | Move): boolean => leadsTo(state, command).length > 0;

/** The states that the command may lead to; empty where it is not possible. */
export const leadsTo = (state: State, command: Command | Move): readonly State[] => (MACHINE[state] as Row)[command] ?? [];
