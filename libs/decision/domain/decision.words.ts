import type { Command, State } from './decision.machine.js';

/** How a sentence names a state: "this decision …". */
export const STATE_WORDS = {
  DRAFT: 'is still a draft',
  DELIBERATING: 'is being discussed',
  VOTING: 'is being voted on',
  CARRIED: 'has been carried and waits for approval',
  FINAL: 'is final',
  NOT_CARRIED: 'was not carried',
  REFUSED: 'was refused by a champion',
  WITHDRAWN: 'was withdrawn',
} as const satisfies Record<State, string>;

/** How a sentence names an act: "… is not possible now". */
export const COMMAND_WORDS = {
  proposeDecision: 'Proposing',
  secondDecision: 'Seconding',
  openVote: 'Opening the vote',
  postponeVote: 'Postponing the vote',
  castBallot: 'Voting',
  amendDecision: 'Amending',
  raiseToMaterial: 'Raising an edit to material',
  adoptProposal: 'Adopting the proposal',
  recuse: 'Declaring a conflict of interest',
  contestRecusal: 'Contesting a recusal',
  judgeRecusal: 'Deciding on a recusal',
  approveDecision: 'Approving',
  refuseDecision: 'Refusing',
  revokeAnswer: 'Taking an answer back',
  withdrawDecision: 'Withdrawing',
} as const satisfies Record<Command, string>;
