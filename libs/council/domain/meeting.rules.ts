import type { RefusalData } from '@tribune/kernel/domain';
import { meetingLeadsTo, type MeetingCommand, type MeetingState } from './meeting.machine.js';

/** Why not: a code that names its sentence, and the data which that sentence needs. */
export interface WhyNot {
  readonly code: string;
  readonly data: RefusalData;
}
export const whyNot = (code: string, data: RefusalData = {}): WhyNot => ({ code, data });

/** A meeting, and the asking person's place in it. */
export interface MeetingFacts {
  readonly state: MeetingState;
  /** Presides over the council. */
  readonly isChair: boolean;
  readonly isInvited: boolean;
  readonly hasBegun: boolean;
  /** Its time is at most half an hour away, or has come: BEGINS_EARLY_MINUTES. */
  readonly isDue: boolean;
}

/** What stands against a command, for this person, in the order in which SQL asks; null when nothing does. */
export function meetingRule(command: MeetingCommand, { state, isChair, isInvited, hasBegun, isDue }: MeetingFacts): WhyNot | null {
  const [mayAct, otherwise] = OF_THE_INVITED.has(command) ? [isInvited, 'NotInvited'] : [isChair, 'ChairMeets'];
  if (!mayAct) return whyNot(otherwise);
  if (meetingLeadsTo(state, command).length === 0) return whyNot('MeetingWrongState', { state, command });
  if (BEFORE.has(command) && hasBegun) return whyNot('MeetingHasBegun');
  if (DUE.has(command) && !isDue) return whyNot('MeetingTooEarly');
  return AFTER.has(command) && !hasBegun ? whyNot('MeetingNotBegun') : null;
}

/** So many minutes before its time a meeting can begin, and people say that they are there. council.lock_meeting holds the same number. */
export const BEGINS_EARLY_MINUTES = 30;

const OF_THE_INVITED: ReadonlySet<MeetingCommand> = new Set(['replyToMeeting', 'markPresence']);
const DUE: ReadonlySet<MeetingCommand> = new Set(['beginMeeting', 'markPresence']);
/** Nobody is called to another time once it runs, and an answer to an invitation comes before. */
const BEFORE: ReadonlySet<MeetingCommand> = new Set(['changeMeeting', 'replyToMeeting']);
const AFTER: ReadonlySet<MeetingCommand> = new Set(['recordVote', 'closeMeeting']);
