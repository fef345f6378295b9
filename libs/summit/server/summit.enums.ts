import { describedEnum } from '@tribune/kernel/server';
import type { GapKind, SummitCommand, SummitState } from '@tribune/summit/domain';

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
