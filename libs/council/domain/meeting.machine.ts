/** Where a meeting stands. CANCELLED stands aside. */
export const MEETING_STATES = ['PLANNED', 'RUNNING', 'HELD', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** What people do to a meeting; the names are those of the mutations. */
export const MEETING_COMMANDS = ['changeMeeting', 'setMeetingAgenda', 'replyToMeeting', 'markPresence', 'beginMeeting', 'treatItem', 'noteItem', 'recordVote', 'closeMeeting', 'cancelMeeting'] as const;
export type MeetingCommand = (typeof MEETING_COMMANDS)[number];

type Row = Partial<Record<MeetingCommand, readonly MeetingState[]>>;

/** State × command → where it may lead; what is missing is not possible there, whoever asks. */
export const MEETING_MACHINE = {
  PLANNED: { changeMeeting: ['PLANNED'], setMeetingAgenda: ['PLANNED'], replyToMeeting: ['PLANNED'], markPresence: ['PLANNED'], beginMeeting: ['RUNNING'], recordVote: ['PLANNED'], closeMeeting: ['HELD'], cancelMeeting: ['CANCELLED'] },
  RUNNING: { setMeetingAgenda: ['RUNNING'], markPresence: ['RUNNING'], treatItem: ['RUNNING'], noteItem: ['RUNNING'], recordVote: ['RUNNING'], closeMeeting: ['HELD'] },
  HELD: {},
  CANCELLED: {},
} as const satisfies Record<MeetingState, Row>;

/** The states that the command may lead to; empty where it is not possible. */
export const meetingLeadsTo = (state: MeetingState, command: MeetingCommand): readonly MeetingState[] => (MEETING_MACHINE[state] as Row)[command] ?? [];
