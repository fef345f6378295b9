import type { Forecast, MeetingCommand, MeetingState, Presence as PresenceOf, Reply } from '@tribune/council/domain';
import { describedEnum } from '@tribune/kernel/server';

export const MeetingStateName = describedEnum('MeetingState', 'Where a meeting stands.', {
  PLANNED: 'It is to take place.',
  RUNNING: 'It takes place now.',
  HELD: 'It has been held.',
  CANCELLED: 'It does not take place.',
} satisfies Record<MeetingState, string>);

export const MeetingCommandName = describedEnum('MeetingCommandName', 'What can be done to a meeting; the names are those of the mutations.', {
  changeMeeting: 'Give it another time, length or place.',
  setMeetingAgenda: 'Set its agenda.',
  replyToMeeting: 'Say whether one comes.',
  markPresence: 'Say who is there.',
  beginMeeting: 'Begin it.',
  treatItem: 'Go to an item of its agenda.',
  noteItem: 'Note something of an item, for the minutes.',
  recordVote: 'Record that the vote on a decision was taken in it.',
  closeMeeting: 'Say that it has been held.',
  cancelMeeting: 'Call it off, with the reason.',
} satisfies Record<MeetingCommand, string>);

export const MeetingReply = describedEnum('MeetingReply', 'Whether somebody comes to a meeting.', {
  COMING: 'They come.',
  REMOTE: 'They take part from elsewhere.',
  NOT_COMING: 'They do not come.',
} satisfies Record<Reply, string>);

export const MeetingPresence = describedEnum('MeetingPresence', 'Whether somebody is at a meeting.', {
  IN_ROOM: 'In the room.',
  REMOTE: 'They take part from elsewhere.',
  ABSENT: 'They are not there, or have left.',
} satisfies Record<PresenceOf, string>);

export const QuorumVerdict = describedEnum('QuorumVerdict', 'What the replies say of the quorum. Who has not answered is unknown: neither coming nor absent.', {
  SURE: 'Those who said that they come reach it alone.',
  OPEN: 'It hangs on those who have not answered.',
  MISSED: 'It is out of reach, even if all who have not answered came.',
} satisfies Record<Forecast, string>);

export const MeetingWhen = describedEnum('MeetingWhen', 'Which meetings.', { AHEAD: 'Planned ones, the next first.', PAST: 'Held and cancelled ones, the latest first.' });
export type MeetingWhenName = keyof typeof MeetingWhen;
