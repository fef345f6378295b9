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

registerRefusals(SlugTaken);
