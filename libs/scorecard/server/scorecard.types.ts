import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Measured } from '@tribune/kernel/server';
import type { Attribute, Caveat } from '@tribune/scorecard/domain';
import { FigureAttribute, FigureCaveat } from './scorecard.enums.js';

@ObjectType({ description: 'A measured value, with what it stands on. Unknown is never drawn as neutral: what was not measured has no figure.' })
export class Figure extends Measured {
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
