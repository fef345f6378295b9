import { describedEnum } from '@tribune/kernel/server';
import type { GapKind, LineStanding, PromiseStanding, ReviewMethod, ReviewOutcome, ReviewQuorum, ReviewThreshold, SummitCommand, SummitState, Verdict } from '@tribune/summit/domain';

export const SummitStateName = describedEnum('SummitState', 'Where a summit stands.', {
  DRAFT: 'It is being planned, by who called it and its sponsor alone.',
  ANNOUNCED: 'Its participants are invited.',
  HELD: 'It has been held.',
  CANCELLED: 'It does not take place.',
} satisfies Record<SummitState, string>);

export const SummitCommandName = describedEnum('SummitCommandName', 'What can be done to a summit; the names are those of the mutations.', {
  changeSummit: 'Change its title, times, place, sponsor.',
  inviteParticipant: 'Have somebody take part.',
  dismissParticipant: 'Take somebody off the list.',
  setAgenda: 'Set its agenda.',
  askPreparation: 'Ask participants to prepare something.',
  announceSummit: 'Invite everybody.',
  finishPreparation: 'Say that one has prepared what was asked.',
  writeVision: 'Write the vision.',
  sealBeliefs: 'Seal what one believes of some stages.',
  endBeliefs: 'Have nobody seal any more, and everybody see.',
  addPlanLine: 'Add a line to the plan.',
  changePlanLine: 'Change a line of the plan.',
  removePlanLine: 'Take a line out of the plan.',
  freezePlan: 'Make the plan as it stands a version that nobody changes.',
  openReview: 'Put the latest version of the plan to review.',
  reviewPlan: 'Approve a version, all but some lines of it, or request changes.',
  commentOnLine: 'Say something to a line of a version.',
  bringFindings: 'Bring lines of the approved plan to a council, each as a proposal.',
  putElement: 'Say of an element of the ecosystem who does it.',
  removeElement: 'Take an element of the ecosystem out.',
  closeSummit: 'Say that it has been held.',
  cancelSummit: 'Call it off, with the reason.',
} satisfies Record<SummitCommand, string>);

export const SummitLack = describedEnum('SummitLack', 'What a summit needs before it can be announced.', {
  FUTURE: 'A time that is still to come.',
  PARTICIPANTS: 'Two participants at least.',
  AGENDA: 'Something in each of its three parts.',
});

export const GapKindName = describedEnum('GapKind', 'How what is believed stands to what is measured.', {
  BELIEVED_HIGHER: 'The middle of the beliefs lies above the 95 % interval of what was measured.',
  BELIEVED_LOWER: 'It lies below.',
  NO_DIFFERENCE: 'It lies within.',
  UNKNOWN: 'It cannot be told: nobody has measured, the interval is missing, or nobody has sealed.',
} satisfies Record<GapKind, string>);

export const ReviewMethodName = describedEnum('ReviewMethod', 'How a version of a plan is approved; frozen when its review is opened.', {
  MAJORITY: 'More than half of those who review approve.',
  SUPERMAJORITY: 'A larger fraction of those who review approves.',
  CONSENT: 'Nobody who reviews requests changes.',
  UNANIMITY: 'All of the reviewers approve.',
} satisfies Record<ReviewMethod, string>);

export const ReviewQuorumName = describedEnum('ReviewQuorum', 'How many of the reviewers must say something.', {
  HALF: 'At least half of them.',
  TWO_THIRDS: 'At least two thirds of them.',
  ALL: 'All of them.',
} satisfies Record<ReviewQuorum, string>);

export const ReviewThresholdName = describedEnum('ReviewThreshold', 'How many of those who review must approve, where a larger majority is asked for.', {
  TWO_THIRDS: 'At least two thirds of them.',
  THREE_QUARTERS: 'At least three quarters of them.',
} satisfies Record<ReviewThreshold, string>);

export const VerdictName = describedEnum('ReviewVerdict', 'What a reviewer says of a version.', {
  APPROVE: 'All of it is approved.',
  APPROVE_BUT: 'All but the lines named is approved.',
  REQUEST_CHANGES: 'The lines named shall be changed first.',
} satisfies Record<Verdict, string>);

export const ReviewOutcomeName = describedEnum('ReviewOutcome', 'What came of the review of a version.', {
  APPROVED: 'The rule was met: the version is the approved plan, without the lines left out.',
  NOT_APPROVED: 'The rule was not met.',
  ENDED: 'A new version, or the end of the summit, came before.',
} satisfies Record<ReviewOutcome, string>);

export const ReviewProblem = describedEnum('ReviewProblem', 'Why a review cannot be taken as it is.', {
  LINES: 'It approves the whole and names lines.',
  NO_LINE: 'It names no line.',
  EVERY_LINE: 'It leaves out every line.',
  TWICE: 'It names a line twice.',
  NO_REASON: 'A line is named without a reason.',
});

export const LineStandingName = describedEnum('LineStanding', 'Where a line of an approved plan stands, by the decisions that carry it.', {
  NO_DECISION: 'No decision carries it.',
  UNDER_WAY: 'A decision is under way, and nothing stands in its way.',
  BLOCKED: 'A decision is refused, or something stands in its way.',
  DECIDED: 'What carries it is final.',
  STOPPED: 'What carried it was withdrawn or not carried.',
} satisfies Record<LineStanding, string>);

export const PromiseName = describedEnum('LinePromise', 'Whether what a line of the plan promises is kept.', {
  KEPT: 'All that was expected is reached.',
  PARTLY: 'Some of it is reached in part.',
  MISSED: 'Something of it is missed.',
  NOT_MEASURED: 'It is decided, and nobody has measured all that was expected.',
  OPEN: 'It is not decided yet.',
  GIVEN_UP: 'None of its decisions goes on.',
} satisfies Record<PromiseStanding, string>);

export const LineMarkName = describedEnum('LineMark', 'How the line of a plan has changed under a decision that serves it.', {
  CHANGED: 'A later version reads differently.',
  GONE: 'A later version has it no more.',
});
