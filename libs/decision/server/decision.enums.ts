import type { COMMANDS, DecisionWorkKind, State } from '@tribune/decision/domain';
import { describedEnum } from '@tribune/kernel/server';

export const DecisionState = describedEnum('DecisionState', 'Where a decision stands. Computed from what has happened; nobody sets it.', {
  DRAFT: 'Its author’s alone.',
  DELIBERATING: 'Proposed to the council; it is discussed, amended and seconded.',
  VOTING: 'The council votes.',
  CARRIED: 'The council carried it; the consent of the champions is missing, or the 24 hours of an edit.',
  FINAL: 'Everything is there. For ever.',
  NOT_CARRIED: 'The vote ended without carrying it; a new revision leads back.',
  REFUSED: 'A champion refused the text that stands.',
  WITHDRAWN: 'Its author took it back; a new revision leads back.',
} satisfies Record<State, string>);

export const CommandName = describedEnum('CommandName', 'What can be done to a decision; each is the name of a mutation.', {
  proposeDecision: 'Opens a draft for the council.',
  secondDecision: 'Stands behind somebody else’s proposal.',
  openVote: 'Puts a seconded proposal to the vote.',
  postponeVote: 'Puts off, once, the vote that would open by itself.',
  castBallot: 'Casts or changes a ballot.',
  raiseObjection: 'Objects, with a harm and the change that would lift it.',
  amendDecision: 'Writes a new revision.',
  raiseToMaterial: 'Says that an editorial edit was material.',
  adoptProposal: 'Makes a champion’s text a member’s own.',
  recuse: 'Declares a conflict of interest.',
  approveDecision: 'Approves or waives for a constituency.',
  refuseDecision: 'Refuses for a constituency.',
  revokeAnswer: 'Takes an approval, waiver or refusal back.',
  linkDecisions: 'Links it with others: final together, or not at all.',
  withdrawDecision: 'Takes one’s own proposal back.',
} satisfies Record<(typeof COMMANDS)[number], string>);

export const RevisionClass = describedEnum('RevisionClass', 'What an edit does to votes and approvals (D3).', {
  MATERIAL: 'It changes what takes effect: the council votes anew.',
  EDITORIAL: 'Prose only: ballots stand, champions approve anew.',
  RESULT: 'Written by closing a ranking: it names the option that won, and nothing else changes (D4).',
});

export const StanceKind = describedEnum('StanceKind', 'What a decision says of a constituency (D1).', {
  AFFECTS: 'It affects them.',
  UNAFFECTED: 'It claims not to affect them; their champion has to agree.',
});

export const Choice = describedEnum('Choice', 'A ballot’s choice (D5).', {
  AGREE: 'For it.',
  ABSTAIN: 'Takes part without a side; not silence.',
  OBJECT: 'Against it, with a reason.',
  RANK: 'Puts the options into an order, where the method is a ranking (D4).',
});

export const ApprovalKind = describedEnum('ApprovalKind', 'A champion’s consent.', {
  APPROVE: 'Approves what takes effect.',
  WAIVE: 'Agrees that the decision does not affect the constituency.',
});

export const RefusalKind = describedEnum('RefusalKind', 'What keeps a champion from approving (D9).', {
  REFUSE: 'A refusal, with an alternative.',
  CONDITION: 'A condition: the text as it is proposed would be approved.',
});

export const AnswerStatus = describedEnum('AnswerStatus', 'Where a constituency’s side of a decision stands.', {
  WAITING: 'No answer to the text that stands yet.',
  APPROVED: 'Approved.',
  WAIVED: 'Agreed that it does not affect them.',
  REFUSED: 'Refused.',
  SEAT_EMPTY: 'Nobody can answer until an election fills the seat (D11).',
  STALE: 'There was an answer to an earlier revision; it is asked for again.',
  SILENT: 'The text does not name this constituency, though it binds; a new revision has to.',
});

export const DiedBecause = describedEnum('DiedBecause', 'Why an answer does not stand any longer.', {
  REVOKED: 'Who gave it took it back.',
  REPLACED: 'A later answer took its place.',
  STALE: 'The text changed.',
  SEAT_CHANGED: 'Who gave it has left the office, or takes no part in this decision.',
  LAPSED: 'Its limit passed before the decision was final.',
});

export const WorkKind = describedEnum('WorkKind', 'What waits for a person.', {
  APPROVE: 'To approve, waive or refuse for a constituency.',
  VOTE: 'To cast a ballot.',
  CONFIRM_BALLOT: 'To say whether a ballot on an earlier text still holds.',
  ADOPT: 'To adopt a champion’s text, so that it can be answered.',
  JUDGE_RECUSAL: 'To say whether a contested recusal stands.',
  ANSWER_OBJECTION: 'To answer an objection.',
  JUDGE_OBJECTION: 'To say whether an objection is overruled.',
  END_OBJECTION: 'To say whether an answer settles one’s own objection.',
  VOTE_BY_PROXY: 'To cast a ballot for somebody by proxy.',
  SUPERSEDE: 'To propose a decision in place of one whose condition is broken.',
  OPEN_VOTE: 'To open a vote.',
  SECOND: 'To second a proposal.',
  PROPOSE: 'To propose or discard a draft.',
  CONSENT_TO_NOMINATION: 'To accept a nomination, or not.',
  VOTE_IN_ELECTION: 'To vote for a champion.',
  DO_ACTION: 'To do what a final decision asks for, or a meeting has noted.',
  REVIEW_OUTCOME: 'To review what came of a final decision.',
  HAND_OVER: 'To hand over, or dismiss, what somebody who left was in the middle of.',
  DECIDE_EMERGENCY: 'To propose the decision on what was done without approval.',
  ANSWER_REPORT: 'To answer somebody who reported a change that no decision carries.',
  PREPARE_SUMMIT: 'To prepare what a summit asks of a participant.',
  SEAL_BELIEFS: 'To seal what one believes before a summit.',
  REVIEW_PLAN: 'To review a version of a summit’s plan.',
  COMMENT_ON_PLAN: 'To read a version of a summit’s plan before it is approved, and to say something to its lines.',
  JOIN_MEETING: 'To be at a meeting that begins or takes place.',
  DECIDE_CORRECTION: 'To decide what the minutes of a meeting shall say.',
  CHECK_LINE: 'To look whether one’s proposal still fits the line of a plan that it serves.',
} satisfies Record<DecisionWorkKind | 'CONSENT_TO_NOMINATION' | 'VOTE_IN_ELECTION' | 'DO_ACTION' | 'REVIEW_OUTCOME' | 'HAND_OVER' | 'DECIDE_EMERGENCY' | 'ANSWER_REPORT' | 'PREPARE_SUMMIT' | 'SEAL_BELIEFS' | 'REVIEW_PLAN' | 'COMMENT_ON_PLAN' | 'CHECK_LINE' | 'JOIN_MEETING' | 'DECIDE_CORRECTION', string>);
