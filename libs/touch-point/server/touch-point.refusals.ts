import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'Touch points of one organization have names of their own.' })
export class TouchPointNameTaken extends Refusal {
  @Field({ description: 'The name.' })
  name!: string;

  sentence() {
    return `There is already a touch point called “${this.name}”.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody has changed the touch point since it was read.' })
export class TouchPointMovedOn extends Refusal {
  @Field(() => Int, { description: 'The version that stands now.' })
  version!: number;

  sentence() {
    return 'Somebody has changed this touch point since you opened it. Read what it says now; what you wrote is kept.';
  }
}

registerRefusals(TouchPointNameTaken, TouchPointMovedOn);
