import type { ActionCommand, ActionState, Verdict } from '@tribune/action/domain';
import { describedEnum } from '@tribune/kernel/server';

export const ActionStateName = describedEnum('ActionState', 'Where an action stands.', {
  OPEN: 'Not started yet.',
  DOING: 'Under way.',
  DONE: 'Done.',
  PAUSED: 'Stopped for now, by somebody or because its decision does not hold as it did.',
  DROPPED: 'Given up, with the reason.',
} satisfies Record<ActionState, string>);

export const ActionCommandName = describedEnum('ActionCommandName', 'What can be done to an action; each is the name of a mutation.', {
  startAction: 'Begins with it.',
  finishAction: 'Says that it is done.',
  noteProgress: 'Says how far it is.',
  pauseAction: 'Stops it for now.',
  resumeAction: 'Goes on with it.',
  rescheduleAction: 'Gives it another day.',
  reassignAction: 'Hands it over.',
  dropAction: 'Gives it up.',
  reopenAction: 'Takes it up again.',
} satisfies Record<ActionCommand, string>);

export const ActionView = describedEnum('ActionView', 'Whose actions.', {
  MINE: 'Those that the person who asks owns.',
  FUNCTION: 'Those at touch points of their function, or owned by somebody who sits for it.',
  ALL: 'All that they may see.',
  HAND_OVER: 'Those still to be done whose owner has left.',
});

const PROGRESS = {
  NOTED: 'How far it is.',
  STARTED: 'It was started.',
  FINISHED: 'It was finished.',
  PAUSED: 'It was stopped for now.',
  RESUMED: 'It goes on.',
  DROPPED: 'It was given up.',
  REOPENED: 'It was taken up again.',
  REASSIGNED: 'It has another owner.',
  RESCHEDULED: 'It has another day.',
};
export const ProgressKind = describedEnum('ProgressKind', 'What happened to an action.', PROGRESS);

export const VerdictName = describedEnum('Verdict', 'What came of an expected effect.', {
  REACHED: 'It came as expected.',
  PARTLY: 'It moved the right way, and not as far.',
  MISSED: 'It did not come.',
  UNKNOWN: 'Nobody knows; that is no middle between the others.',
} satisfies Record<Verdict, string>);

export const Follows = describedEnum('Follows', 'What follows from an outcome.', {
  NOTHING: 'Nothing: it stays as it is.',
  FURTHER_ACTION: 'More is to be done.',
  SUPERSEDE: 'Another decision should take its place.',
});
