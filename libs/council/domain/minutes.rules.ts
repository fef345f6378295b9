import { whyNot, type WhyNot } from './meeting.rules.js';
import type { MeetingState } from './meeting.machine.js';

/** What people do to minutes; the names are those of the mutations. */
export const MINUTES_COMMANDS = ['proposeCorrection', 'decideCorrection', 'approveMinutes'] as const;
export type MinutesCommand = (typeof MINUTES_COMMANDS)[number];

/** The minutes of a meeting, and the asking person's place in it. */
export interface MinutesFacts {
  readonly state: MeetingState;
  readonly isChair: boolean;
  readonly isInvited: boolean;
  readonly approved: boolean;
  /** A later meeting of the council that takes place now has them on its agenda. */
  readonly onAgenda: boolean;
  readonly openCorrections: number;
}

/** What stands against a command, for this person, in the order in which SQL asks; null when nothing does. */
export function minutesRule(command: MinutesCommand, { state, isChair, isInvited, approved, onAgenda, openCorrections }: MinutesFacts): WhyNot | null {
  if (command === 'proposeCorrection' ? !isInvited : !isChair) return whyNot(command === 'proposeCorrection' ? 'NotInvited' : 'ChairMeets');
  if (state !== 'HELD') return whyNot('MinutesNotYet');
  if (approved) return whyNot('MinutesApproved');
  if (command !== 'approveMinutes') return null;
  if (!onAgenda) return whyNot('MinutesNotOnAgenda');
  return openCorrections > 0 ? whyNot('CorrectionsOpen') : null;
}
