import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'The person listens as often already as may be, on all connections together.' })
export class TooManySubscriptions extends Refusal {
  @Field(() => Int, { description: 'So many subscriptions of one person are open at once, at most.' })
  most!: number;

  sentence() {
    return `You listen ${this.most} times already, in all your tabs and windows together. Close some of them.`;
  }
}

registerRefusals(TooManySubscriptions);
