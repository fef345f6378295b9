import { Field, ID, ObjectType } from '@nestjs/graphql';
import { WorkKind } from './decision.enums.js';

@ObjectType({ description: 'Something that waits for the person who asks, and for nobody who cannot do it.' })
export class WorkItem {
  subjectType!: string;
  subjectUuid!: string;

  @Field(() => ID, { description: 'Stays the same for as long as it waits.' })
  id!: string;

  @Field(() => WorkKind, { description: 'What is asked.' })
  kind!: keyof typeof WorkKind;

  @Field({ description: 'What it is about.' })
  title!: string;

  @Field({ description: 'Why it waits, and for what.' })
  sentence!: string;

  @Field(() => Date, { nullable: true, description: 'Until when; null without a deadline.' })
  dueAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when the person themselves has put it off, to ask others first; null where it is not put off.' })
  pausedUntil!: Date | null;

  @Field({ description: 'Since when.' })
  waitingSince!: Date;

  @Field(() => String, { nullable: true, description: 'Where it is done, as a path of this site; null where that is the page of the decision or election.' })
  place!: string | null;
}
