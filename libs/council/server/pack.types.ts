import type { PackLack as LackOf } from '@tribune/council/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { describedEnum, type PackPlace as PlaceOf } from '@tribune/kernel/server';

export const PackPlace = describedEnum('PackPlace', 'The parts of a decision’s page in a pack, in their order.', {
  WHY: 'Why it is here: the first line.',
  QUESTION: 'The question: what changes for customers, and why that is good for them.',
  SUMMIT: 'What the summit asked.',
  OPTIONS: 'What is to choose.',
  MEASURES: 'Measures with their intervals, and what is expected.',
  VOICE: 'The customers’ voice: what they said, and what they answered.',
  EVIDENCE: 'What else is known.',
} satisfies Record<PlaceOf, string>);

export const PackLack = describedEnum('PackLack', 'What a decision’s papers lack.', {
  EVIDENCE: 'Nothing is attached.',
  VOICE: 'No customer’s words, and no consultation.',
  MEASURES: 'No figure.',
} satisfies Record<LackOf, string>);

@ObjectType({ description: 'A part of a decision’s page in a pack.' })
export class PackPart {
  @Field(() => PackPlace, { description: 'Which.' })
  place!: PlaceOf;

  @Field(() => [String], { description: 'Its sentences, in the language of whoever asks.' })
  sentences!: readonly string[];
}
