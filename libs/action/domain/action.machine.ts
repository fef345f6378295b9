/** Where an action stands. PAUSED and DROPPED stand aside; the rest is the way. */
export const ACTION_STATES = ['OPEN', 'DOING', 'DONE', 'PAUSED', 'DROPPED'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** What people do to an action; the names are those of the mutations. */
export const ACTION_COMMANDS = ['startAction', 'finishAction', 'noteProgress', 'pauseAction', 'resumeAction', 'rescheduleAction', 'reassignAction', 'dropAction', 'reopenAction'] as const;
export type ActionCommand = (typeof ACTION_COMMANDS)[number];

/** What happens without anybody: its decision is superseded, or what the approval hung on is broken. */
export const ACTION_MOVES = ['pausesWithDecision'] as const;
export type ActionMove = (typeof ACTION_MOVES)[number];

type Row = Partial<Record<ActionCommand | ActionMove, readonly ActionState[]>>;

/** State × command → where it may lead; what is missing is not possible there, whoever asks. */
export const ACTION_MACHINE = {
  OPEN: { startAction: ['DOING'], finishAction: ['DONE'], noteProgress: ['OPEN'], pauseAction: ['PAUSED'], rescheduleAction: ['OPEN'], reassignAction: ['OPEN'], dropAction: ['DROPPED'], pausesWithDecision: ['PAUSED'] },
  DOING: { finishAction: ['DONE'], noteProgress: ['DOING'], pauseAction: ['PAUSED'], rescheduleAction: ['DOING'], reassignAction: ['DOING'], dropAction: ['DROPPED'], pausesWithDecision: ['PAUSED'] },
  PAUSED: { resumeAction: ['OPEN', 'DOING'], noteProgress: ['PAUSED'], rescheduleAction: ['PAUSED'], reassignAction: ['PAUSED'], dropAction: ['DROPPED'] },
  DONE: { reopenAction: ['OPEN'] },
  DROPPED: { reopenAction: ['OPEN'] },
} as const satisfies Record<ActionState, Row>;

/** The states that the command may lead to; empty where it is not possible. */
export const actionLeadsTo = (state: ActionState, command: ActionCommand | ActionMove): readonly ActionState[] => (ACTION_MACHINE[state] as Row)[command] ?? [];

/** Still to be done, now or later. */
export const isUnderWay = (state: ActionState): boolean => state === 'OPEN' || state === 'DOING';
