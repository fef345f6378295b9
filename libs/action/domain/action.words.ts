import type { ActionCommand, ActionState } from './action.machine.js';

/** How a sentence names a state: "this action …". */
export const ACTION_STATE_WORDS = {
  OPEN: 'has not been started',
  DOING: 'is under way',
  DONE: 'is done',
  PAUSED: 'is paused',
  DROPPED: 'was dropped',
} as const satisfies Record<ActionState, string>;

/** How a sentence names an act: "… is not possible now". */
export const ACTION_COMMAND_WORDS = {
  startAction: 'Starting',
  finishAction: 'Finishing',
  noteProgress: 'Noting progress',
  pauseAction: 'Pausing',
  resumeAction: 'Going on',
  rescheduleAction: 'Giving it another day',
  reassignAction: 'Handing it over',
  dropAction: 'Dropping',
  reopenAction: 'Reopening',
} as const satisfies Record<ActionCommand, string>;
