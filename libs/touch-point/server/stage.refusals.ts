import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'Stages of one journey have names of their own.' })
export class StageNameTaken extends Refusal {
  @Field({ description: 'The name.' })
  name!: string;

  sentence() {
    return `Two stages would be called “${this.name}”.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'A stage at which something stands is not removed.' })
export class StageInUse extends Refusal {
  @Field({ description: 'The stage.' })
  name!: string;

  @Field(() => Int, { description: 'How many touch points stand at it, retired ones too.' })
  touchPoints!: number;

  sentence() {
    if (this.touchPoints === 0) return `What was measured or believed of “${this.name}” is kept, so it stays. It can be renamed.`;
    return `${this.touchPoints === 1 ? 'One touch point stands' : `${this.touchPoints} touch points stand`} at “${this.name}”, retired ones too. Move them to another stage first.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody has changed the stages since they were read.' })
export class JourneyMovedOn extends Refusal {
  sentence() {
    return 'Somebody has changed the stages since you opened them. Look at them again; nothing was changed.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Nothing new names a touch point that is retired.' })
export class TouchPointRetired extends Refusal {
  @Field({ description: 'Its name.' })
  name!: string;

  sentence() {
    return `“${this.name}” is retired: nothing new names it. An administrator can bring it back.`;
  }
}

registerRefusals(StageNameTaken, StageInUse, JourneyMovedOn, TouchPointRetired);
