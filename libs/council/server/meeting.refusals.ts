import { BEGINS_EARLY_MINUTES, MEETING_COMMAND_WORDS, MEETING_STATE_WORDS, type MeetingCommand, type MeetingState } from '@tribune/council/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';
import { MeetingCommandName, MeetingStateName } from './meeting.enums.js';

@ObjectType({ implements: () => Refusal, description: 'Not possible in the state in which the meeting is.' })
export class MeetingWrongState extends Refusal {
  @Field(() => MeetingStateName, { description: 'Where it stands.' })
  state!: MeetingState;

  @Field(() => MeetingCommandName, { description: 'What was tried.' })
  command!: MeetingCommand;

  sentence() {
    return `${MEETING_COMMAND_WORDS[this.command]} is not possible now: this meeting ${MEETING_STATE_WORDS[this.state]}.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Meetings are the chair’s to call.' })
export class ChairMeets extends Refusal {
  sentence() {
    return 'Only who presides over this council may do this.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person is not invited.' })
export class NotInvited extends Refusal {
  sentence() {
    return 'Only those who are invited to the meeting reply: its council’s members, and the champions.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'It runs already, or its time has passed.' })
export class MeetingHasBegun extends Refusal {
  sentence() {
    return 'It has begun already.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'That comes once it has begun.' })
export class MeetingNotBegun extends Refusal {
  sentence() {
    return 'It has not begun yet. If it does not take place, cancel it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'It begins half an hour before its time at the earliest.' })
export class MeetingTooEarly extends Refusal {
  sentence() {
    return `It can begin ${BEGINS_EARLY_MINUTES} minutes before its time at the earliest.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Who takes part from elsewhere says so themselves.' })
export class RemoteSaysSo extends Refusal {
  sentence() {
    return 'Who takes part from elsewhere says so themselves. You can mark whom you see in the room, or miss there.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Minutes are written when a meeting has been held.' })
export class MinutesNotYet extends Refusal {
  sentence() {
    return 'Minutes are written when the meeting has been held.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Approved minutes stay as they are.' })
export class MinutesApproved extends Refusal {
  sentence() {
    return 'These minutes are approved: they stay as they are.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Minutes are approved in a later meeting that has them on its agenda and takes place now.' })
export class MinutesNotOnAgenda extends Refusal {
  sentence() {
    return 'Minutes are approved in a later meeting of the council, while it takes place: put them on its agenda.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Corrections have been proposed and not decided.' })
export class CorrectionsOpen extends Refusal {
  sentence() {
    return 'Corrections have been proposed that are not decided yet. Take or refuse them first.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A correction is decided once.' })
export class CorrectionDecided extends Refusal {
  sentence() {
    return 'This correction has been decided already.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The next meeting has its agenda already.' })
export class MeetingBuilt extends Refusal {
  sentence() {
    return 'The next meeting has its agenda already. Change it there, or plan another meeting first.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Nothing is planned, and no rule gives a date.' })
export class NoNextDate extends Refusal {
  sentence() {
    return 'Nothing is planned, and no rule gives a date: plan a meeting, or say how often the council meets.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'What was treated stays on the agenda.' })
export class TreatedHere extends Refusal {
  sentence() {
    return 'The meeting has come to something that you took off the agenda: what was treated stays on it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody has changed the meeting since it was read.' })
export class MeetingMovedOn extends Refusal {
  @Field(() => Int, { description: 'The version that stands now.' })
  version!: number;

  sentence() {
    return 'Somebody has changed this meeting since you opened it. Read what it says now; what you wrote is kept.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A meeting is called for a time to come.' })
export class MeetingInThePast extends Refusal {
  sentence() {
    return 'Choose a time that is still to come.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Two meetings of one council do not begin at one moment.' })
export class MeetingTwice extends Refusal {
  sentence() {
    return 'A meeting of this council is planned for that moment already.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A decision, and anything else, stands once on an agenda.' })
export class DecisionTwice extends Refusal {
  sentence() {
    return 'A decision, like the minutes of a meeting, stands once on an agenda.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A vote was recorded in this meeting.' })
export class VotedHere extends Refusal {
  sentence() {
    return 'A vote was recorded in this meeting: what was voted stays on its agenda, and the meeting is not cancelled.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'No vote on this decision is open.' })
export class NoVoteToRecord extends Refusal {
  sentence() {
    return 'No vote on this decision is open. Open it first; the ballots themselves give the outcome.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A meeting records no vote on a decision of a champion who did not have seven days’ notice.' })
export class ChampionLeftOut extends Refusal {
  @Field(() => [String], { description: 'Whose champion.' })
  constituencies!: string[];

  sentence() {
    return `This meeting cannot record a vote on it: the champion of the ${this.constituencies.join(', ').toLowerCase()} did not have seven days’ notice. Voting goes on without a meeting.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'No rule by which a council can meet.' })
export class CadenceUnusable extends Refusal {
  sentence() {
    return 'A council meets by days, weeks, months or years (RFC 5545), from a day and at an hour that there are, and with a date still to come.';
  }
}

registerRefusals(MeetingWrongState, ChairMeets, NotInvited, MeetingHasBegun, MeetingNotBegun, MeetingMovedOn, MeetingInThePast, MeetingTwice, DecisionTwice, VotedHere, NoVoteToRecord, ChampionLeftOut, CadenceUnusable, MeetingTooEarly, RemoteSaysSo, TreatedHere,
  MinutesNotYet, MinutesApproved, MinutesNotOnAgenda, CorrectionsOpen, CorrectionDecided, MeetingBuilt, NoNextDate);
