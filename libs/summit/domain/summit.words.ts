import type { SummitCommand, SummitState } from './summit.machine.js';

/** How a sentence names a state: "this summit …". */
export const SUMMIT_STATE_WORDS = { DRAFT: 'is still being planned', ANNOUNCED: 'has been announced', HELD: 'has been held', CANCELLED: 'was cancelled' } as const satisfies Record<SummitState, string>;

/** How a sentence names an act: "… is not possible now". */
export const SUMMIT_COMMAND_WORDS = {
  changeSummit: 'Changing it', inviteParticipant: 'Inviting somebody', dismissParticipant: 'Taking somebody off the list', setAgenda: 'Changing the agenda', askPreparation: 'Asking for preparation',
  writeVision: 'Writing the vision', sealBeliefs: 'Sealing beliefs', endBeliefs: 'Ending the sealing',
  addPlanLine: 'Adding a line', changePlanLine: 'Changing a line', removePlanLine: 'Removing a line', freezePlan: 'Freezing a version', openReview: 'Opening the review', reviewPlan: 'Reviewing the plan', commentOnLine: 'Commenting on a line', bringFindings: 'Bringing lines to a council', putElement: 'Writing down an element', removeElement: 'Removing an element',
  announceSummit: 'Announcing it', finishPreparation: 'Reporting preparation', closeSummit: 'Closing it', cancelSummit: 'Cancelling it',
} as const satisfies Record<SummitCommand, string>;
