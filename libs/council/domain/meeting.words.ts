import type { MeetingCommand, MeetingState } from './meeting.machine.js';

/** How a sentence names a state: "this meeting …". */
export const MEETING_STATE_WORDS = { PLANNED: 'is planned', RUNNING: 'takes place now', HELD: 'has been held', CANCELLED: 'was cancelled' } as const satisfies Record<MeetingState, string>;

/** How a sentence names an act: "… is not possible now". */
export const MEETING_COMMAND_WORDS = {
  changeMeeting: 'Changing it', setMeetingAgenda: 'Changing the agenda', replyToMeeting: 'Replying', markPresence: 'Saying who is there', beginMeeting: 'Beginning', treatItem: 'Going to another item', noteItem: 'Taking notes', recordVote: 'Recording a vote', closeMeeting: 'Closing it', cancelMeeting: 'Cancelling it',
} as const satisfies Record<MeetingCommand, string>;
