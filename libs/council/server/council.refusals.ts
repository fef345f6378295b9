import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'Councils of one organization have names of their own.' })
export class CouncilNameTaken extends Refusal {
  @Field({ description: 'The name.' })
  name!: string;

  sentence() {
    return `There is already a council called “${this.name}”.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody has changed name or charter since they were read.' })
export class CouncilMovedOn extends Refusal {
  @Field(() => Int, { description: 'The version that stands now.' })
  version!: number;

  sentence() {
    return 'Somebody has changed the name or the charter since you opened them. Read what they say now; what you wrote is kept.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The list of members cannot be used.' })
export class MembersUnusable extends Refusal {
  @Field({ description: 'Which line, counted from 1; 0 when it is about all of them.' })
  line!: number;

  @Field({ description: 'What is wrong with it.' })
  problem!: string;

  sentence() {
    this.field = 'members';
    return this.line > 0 ? `Line ${this.line}: ${this.problem}` : this.problem;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Rules of one council have names of their own.' })
export class RuleNameTaken extends Refusal {
  @Field({ description: 'The name.' })
  name!: string;

  sentence() {
    return `This council already has a rule called “${this.name}”.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'A share, a quorum or a time that no vote can have.' })
export class RuleUnusable extends Refusal {
  sentence() {
    return 'A rule needs shares between nothing and all, a supermajority more than half, and 1 to 60 working days.';
  }
}

registerRefusals(CouncilNameTaken, CouncilMovedOn, MembersUnusable, RuleNameTaken, RuleUnusable);
