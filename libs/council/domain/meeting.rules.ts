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
}

/** What stands against a command, for this person, in the order in which SQL asks; null when nothing does. */
export function meetingRule(command: MeetingCommand, { state, isChair, isInvited, hasBegun }: MeetingFacts): WhyNot | null {
  if (command === 'replyToMeeting' ? !isInvited : !isChair) return whyNot(command === 'replyToMeeting' ? 'NotInvited' : 'ChairMeets');
  if (meetingLeadsTo(state, command).length === 0) return whyNot('MeetingWrongState', { state, command });
  if (BEFORE.has(command) && hasBegun) return whyNot('MeetingHasBegun');
  return AFTER.has(command) && !hasBegun ? whyNot('MeetingNotBegun') : null;
}

/** Nobody is called to another time once it runs, and an answer to an invitation comes before. */
const BEFORE: ReadonlySet<MeetingCommand> = new Set(['changeMeeting', 'replyToMeeting']);
const AFTER: ReadonlySet<MeetingCommand> = new Set(['recordVote', 'closeMeeting']);
