import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';
import { SUMMIT_COMMAND_WORDS, SUMMIT_STATE_WORDS, type SummitCommand, type SummitState } from '@tribune/summit/domain';
import { SummitCommandName, SummitLack, SummitStateName } from './summit.enums.js';

@ObjectType({ implements: () => Refusal, description: 'Not possible in the state in which the summit is.' })
export class SummitWrongState extends Refusal {
  @Field(() => SummitStateName, { description: 'Where it stands.' })
  state!: SummitState;

  @Field(() => SummitCommandName, { description: 'What was tried.' })
  command!: SummitCommand;

  sentence() {
    return `${SUMMIT_COMMAND_WORDS[this.command]} is not possible now: this summit ${SUMMIT_STATE_WORDS[this.state]}.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Who called the summit and its sponsor plan it.' })
export class NotYourSummit extends Refusal {
  sentence() {
    return 'Only who called the summit and its sponsor may do this.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person does not take part.' })
export class NotAParticipant extends Refusal {
  sentence() {
    return 'Only those who take part in the summit may do this.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Nothing was asked, or it is done.' })
export class NothingToPrepare extends Refusal {
  sentence() {
    return 'Nothing is asked of you that you have not done.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'An invitation says who comes, when, and to what.' })
export class SummitIncomplete extends Refusal {
  @Field(() => SummitLack, { description: 'What is missing.' })
  lacks!: keyof typeof SummitLack;

  sentence() {
    if (this.lacks === 'FUTURE') return 'Its time has passed; give it another one before you announce it.';
    return this.lacks === 'PARTICIPANTS' ? 'Invite at least one more person before you announce it.' : 'Each of the three parts needs something on the agenda before you announce it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'It is closed once it has begun.' })
export class SummitNotBegun extends Refusal {
  sentence() {
    return 'It has not begun yet. If it does not take place, cancel it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody has changed the summit since it was read.' })
export class SummitMovedOn extends Refusal {
  @Field(() => Int, { description: 'The version that stands now.' })
  version!: number;

  sentence() {
    return 'Somebody has changed this summit since you opened it. Read what it says now; what you wrote is kept.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A summit ends after it begins, within a week.' })
export class SummitTimesUnusable extends Refusal {
  sentence() {
    return 'A summit ends after it begins, and within a week.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The sponsor is an executive.' })
export class SponsorNotAtTheTop extends Refusal {
  sentence() {
    return 'A summit has a sponsor at the top: somebody with the role of an executive.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Participants work here.' })
export class ParticipantNotOnStaff extends Refusal {
  sentence() {
    return 'Somebody on the staff takes part; champions are there without being invited.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The sponsor and who called the summit always take part.' })
export class PlannersTakePart extends Refusal {
  sentence() {
    return 'The sponsor and who called the summit always take part.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The sealing is over.' })
export class BeliefsEnded extends Refusal {
  sentence() {
    return 'The sealing is over: everybody sees now what was believed.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'What is sealed stays.' })
export class StageSealed extends Refusal {
  sentence() {
    return 'You have sealed one of these stages already, and what is sealed stays.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A stage is sealed with one figure on the whole.' })
export class BeliefUnusable extends Refusal {
  sentence() {
    return 'Each stage is sealed with one figure on the whole, and every figure lies between 0 and 100.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Whoever has sealed a belief stays on the list.' })
export class BeliefsStay extends Refusal {
  sentence() {
    return 'This person has sealed what they believe, and that stays; so do they.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody has changed the line since it was read.' })
export class PlanLineMovedOn extends Refusal {
  @Field(() => Int, { description: 'The version that stands now.' })
  version!: number;

  sentence() {
    return 'Somebody has changed this line since you opened it. Read what it says now; what you wrote is kept.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A version has lines.' })
export class PlanEmpty extends Refusal {
  sentence() {
    return 'The plan has no line yet.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The last version says the same.' })
export class PlanUnchanged extends Refusal {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  sentence() {
    return `Version ${this.number} says the same; change something first.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is nothing to review before the plan has a version.' })
export class PlanHasNoVersion extends Refusal {
  sentence() {
    return 'Make the plan a version first.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is a later version.' })
export class PlanVersionMovedOn extends Refusal {
  @Field(() => Int, { description: 'The number of the latest version.' })
  number!: number;

  sentence() {
    return `There is a later version, ${this.number}. Read what is different there; what you wrote is kept.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody has changed the element since it was read.' })
export class ElementMovedOn extends Refusal {
  @Field(() => Int, { description: 'The version that stands now.' })
  version!: number;

  sentence() {
    return 'Somebody has changed this element since you opened it. Read what it says now; what you wrote is kept.';
  }
}

registerRefusals(ElementMovedOn, PlanHasNoVersion, PlanVersionMovedOn, PlanLineMovedOn, PlanEmpty, PlanUnchanged, BeliefsEnded, StageSealed, BeliefUnusable, BeliefsStay, SummitWrongState, NotYourSummit, NotAParticipant, NothingToPrepare, SummitIncomplete, SummitNotBegun, SummitMovedOn, SummitTimesUnusable, SponsorNotAtTheTop, ParticipantNotOnStaff, PlannersTakePart);
