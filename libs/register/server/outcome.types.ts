import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Follows, VerdictName } from '@tribune/action/server';

@ObjectType({ description: 'How far the actions of a final decision are (D13): counts alone, never who does what.' })
export class EntryProgress {
  @Field(() => Int, { description: 'How many there are.' })
  total!: number;

  @Field(() => Int, { description: 'How many wait for their start.' })
  waiting!: number;

  @Field(() => Int, { description: 'How many are under way.' })
  doing!: number;

  @Field(() => Int, { description: 'How many are stopped for now.' })
  paused!: number;

  @Field(() => Int, { description: 'How many are done.' })
  done!: number;

  @Field(() => Int, { description: 'How many were given up.' })
  dropped!: number;

  @Field(() => Int, { description: 'Of those that wait or are under way: how many are past their day.' })
  late!: number;
}

@ObjectType({ description: 'A figure that the decision should move, and what became of it.' })
export class EntryEffect {
  @Field({ description: 'The figure.' })
  name!: string;

  @Field({ description: 'Where it was.' })
  from!: string;

  @Field({ description: 'Where it should be.' })
  to!: string;

  @Field(() => String, { nullable: true, description: 'By which day, as an ISO date.' })
  by!: string | null;

  @Field(() => Float, { nullable: true, description: 'What had been measured when it was reviewed; null where nothing was.' })
  actual!: number | null;

  @Field(() => String, { nullable: true, description: 'For which day that holds, as an ISO date.' })
  measuredOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'On how many cases it stands.' })
  sample!: number | null;

  @Field(() => Float, { nullable: true, description: 'The lower end of its 95 % interval.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper end of it.' })
  high!: number | null;

  @Field(() => VerdictName, { description: 'What the review says came of it.' })
  verdict!: keyof typeof VerdictName;

  @Field(() => String, { nullable: true, description: 'Why, in a sentence.' })
  words!: string | null;
}

@ObjectType({ description: 'Expected against actual, as the review that stands says (D13, D14); nobody of the staff is named.' })
export class EntryOutcome {
  @Field({ description: 'When it was reviewed.' })
  reviewedAt!: Date;

  @Field({ description: 'What was learned.' })
  learned!: string;

  @Field(() => Follows, { description: 'What follows.' })
  follows!: keyof typeof Follows;

  @Field(() => [EntryEffect], { description: 'Each figure; none where the text names none.' })
  effects!: readonly EntryEffect[];
}
