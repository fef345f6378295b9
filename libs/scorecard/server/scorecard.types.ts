import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Attribute, Caveat } from '@tribune/scorecard/domain';
import { FigureAttribute, FigureCaveat } from './scorecard.enums.js';

@ObjectType({ description: 'A measured value, with what it stands on. Unknown is never drawn as neutral: what was not measured has no figure.' })
export class Figure {
  personUuid!: string;

  @Field(() => ID, { description: 'Its own number.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The stage that it tells of as a whole; null where it tells of a touch point.' })
  stageId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The touch point that it tells of; null where it tells of a stage.' })
  touchPointId!: string | null;

  @Field(() => FigureAttribute, { description: 'What of the place it tells.' })
  attribute!: Attribute;

  @Field(() => String, { nullable: true, description: 'The competitor whose figure it is; null for our own.' })
  competitor!: string | null;

  @Field(() => Float, { description: 'The value, from 0 to 100.' })
  value!: number;

  @Field(() => Int, { nullable: true, description: 'On how many answers it stands; null where the source does not say.' })
  n!: number | null;

  @Field(() => Float, { nullable: true, description: 'The lower end of its 95 % interval.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper end of it.' })
  high!: number | null;

  @Field({ description: 'Where it comes from.' })
  source!: string;

  @Field({ description: 'For which day it holds, as an ISO date.' })
  measuredOn!: string;

  @Field({ description: 'When it was entered.' })
  enteredAt!: Date;

  @Field(() => Int, { description: 'How many more figures of this place, attribute and company are kept.' })
  earlier!: number;

  @Field(() => [FigureCaveat], { description: 'What has to be said beside it.' })
  caveats!: Caveat[];
}

@ObjectType({ description: 'What is measured along the journey: the figures that stand.' })
export class Scorecard {
  @Field({ description: 'Whether the person who asks may enter, import and withdraw figures.' })
  mayEnter!: boolean;

  @Field(() => [Figure], { description: 'Of each place, attribute and company the figure of the latest day.' })
  figures!: Figure[];
}
