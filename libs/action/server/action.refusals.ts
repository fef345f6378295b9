import { Field, ObjectType } from '@nestjs/graphql';
import { ACTION_COMMAND_WORDS, ACTION_STATE_WORDS, type ActionCommand, type ActionState } from '@tribune/action/domain';
import { Refusal, registerRefusals } from '@tribune/kernel/server';
import { ActionCommandName, ActionStateName } from './action.enums.js';

@ObjectType({ implements: () => Refusal, description: 'Not possible in the state in which the action is.' })
export class ActionWrongState extends Refusal {
  @Field(() => ActionStateName, { description: 'Where it stands.' })
  state!: ActionState;

  @Field(() => ActionCommandName, { description: 'What was tried.' })
  command!: ActionCommand;

  sentence() {
    return `${ACTION_COMMAND_WORDS[this.command]} is not possible now: this action ${ACTION_STATE_WORDS[this.state]}.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The owner acts, members of the council, and the decision’s author.' })
export class NotYourAction extends Refusal {
  sentence() {
    return 'Only its owner, members of the council and the author of the decision may do this.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The council promised it, so its owner does not decide alone.' })
export class CouncilsToSay extends Refusal {
  @Field(() => ActionCommandName, { description: 'What was tried.' })
  command!: ActionCommand;

  sentence() {
    return this.command === 'dropAction'
      ? 'The council decided it, so a member of the council or the author of the decision drops it. You can pause it with your reason, or hand it over.'
      : 'It was stopped because its decision does not hold as it did. A member of the council or the author of the decision says when it goes on.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Only a final decision is carried out (D13).' })
export class DecisionNotFinal extends Refusal {
  sentence() {
    return 'This decision is not final yet. Actions and what came of it follow after that.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Council members and the author say what is to be done.' })
export class NotYoursToPlan extends Refusal {
  sentence() {
    return 'Only members of the council and the author of the decision say what is to be done.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Members of the council that meets note what is to be done.' })
export class MembersNote extends Refusal {
  sentence() {
    return 'Only members of the council that meets note what is to be done.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A meeting notes actions while it takes place.' })
export class NotedInMeetings extends Refusal {
  sentence() {
    return 'This is noted while the meeting takes place. Afterwards, a correction of the minutes says it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'An action is owned by somebody on the staff who is still there.' })
export class OwnerNotOnStaff extends Refusal {
  sentence() {
    return 'An action needs an owner on the staff; this person is not, or has left.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person owns it already.' })
export class AlreadyTheirs extends Refusal {
  sentence() {
    return 'This action is theirs already; choose somebody else.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A day that is over cannot be met.' })
export class DueInThePast extends Refusal {
  sentence() {
    return 'This day is over; choose today or a later one.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Not a touch point of the decision.' })
export class NotItsTouchPoint extends Refusal {
  sentence() {
    return 'The decision takes effect at other touch points; choose one of those.';
  }
}

registerRefusals(ActionWrongState, NotYourAction, CouncilsToSay, DecisionNotFinal, NotYoursToPlan, MembersNote, NotedInMeetings, OwnerNotOnStaff, AlreadyTheirs, DueInThePast, NotItsTouchPoint);
