import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'The address leads, or once led, to another organization’s register.' })
export class SlugTaken extends Refusal {
  @Field({ description: 'What was asked for.' })
  slug!: string;

  sentence() {
    this.field = 'slug';
    return `“${this.slug}” leads, or once led, to another organization’s register, and old addresses are kept for ever. Please choose another.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Only members of a council and executives record an emergency act (D11).' })
export class MayNotRecord extends Refusal {
  sentence() {
    return 'Only members of a council and executives can record that something was done without approval. Tell one of them, or report the change in the register.';
  }
}

registerRefusals(SlugTaken, MayNotRecord);
