import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Measured } from '@tribune/kernel/server';
import type { Attribute } from '@tribune/scorecard/domain';
import type { Gap, GapKind } from '@tribune/summit/domain';
import { FigureAttribute } from '@tribune/scorecard/server';
import { GapKindName } from './summit.enums.js';

@ObjectType({ description: 'What somebody believes customers would say. Without a name.' })
export class Belief {
  @Field(() => FigureAttribute, { description: 'Of what.' })
  attribute!: Attribute;

  @Field(() => Int, { description: 'From 0 to 100.' })
  value!: number;

  @Field({ description: 'Its author had seen figures of this stage before sealing it.' })
  hadSeen!: boolean;
}

@ObjectType({ description: 'A belief of the person who asks.' })
export class OwnBelief {
  @Field(() => FigureAttribute, { description: 'Of what.' })
  attribute!: Attribute;

  @Field(() => Int, { description: 'From 0 to 100.' })
  value!: number;
}

@ObjectType({ description: 'What was measured, ours or a competitor’s.' })
export class MeasuredFigure extends Measured {
  attribute!: Attribute;

  @Field(() => String, { nullable: true, description: 'The competitor; null for ours.' })
  competitor!: string | null;
}

@ObjectType({ description: 'Believed, measured, and what the best competitor reaches, of one attribute of a stage.' })
export class AttributeGap implements Gap {
  @Field(() => FigureAttribute, { description: 'Of what.' })
  attribute!: Attribute;

  @Field(() => [Belief], { description: 'What is believed, from low to high.' })
  beliefs!: Belief[];

  @Field(() => MeasuredFigure, { nullable: true, description: 'What is measured; null: nobody has.' })
  measured!: MeasuredFigure | null;

  @Field(() => MeasuredFigure, { nullable: true, description: 'What the best competitor reaches; null: nobody is known.' })
  best!: MeasuredFigure | null;

  @Field(() => Float, { nullable: true, description: 'The middle of what is believed.' })
  median!: number | null;

  @Field(() => Int, { nullable: true, description: 'The lowest belief.' })
  lowest!: number | null;

  @Field(() => Int, { nullable: true, description: 'The highest belief.' })
  highest!: number | null;

  @Field(() => Float, { nullable: true, description: 'The middle minus what is measured; null where either is missing.' })
  difference!: number | null;

  @Field(() => GapKindName, { description: 'What can be told of it.' })
  kind!: GapKind;
}

@ObjectType({ description: 'What is believed of one stage, as far as the person who asks may see it.' })
export class StageBeliefs {
  stageUuid!: string;

  @Field({ description: 'Whether they may see what others believe: they have sealed theirs, or nobody seals any more.' })
  open!: boolean;

  @Field(() => [OwnBelief], { description: 'What they have sealed themselves.' })
  mine!: OwnBelief[];

  @Field({ description: 'They had seen figures of this stage before they sealed.' })
  hadSeen!: boolean;

  @Field(() => Int, { nullable: true, description: 'Its place in what to talk about, from 1: the largest gap first. Null while it is closed.' })
  rank!: number | null;

  @Field(() => [AttributeGap], { description: 'Believed against measured, on the whole first; empty while it is closed.' })
  gaps!: AttributeGap[];
}

@ObjectType({ description: 'Of how many stages a participant has sealed what they believe.' })
export class Sealing {
  @Field(() => ID, { description: 'Who, by their id.' })
  personId!: string;

  @Field(() => Int, { description: 'Of how many stages.' })
  stages!: number;
}

@ObjectType({ description: 'What is believed before a summit, as far as the person who asks may see it.' })
export class SummitBeliefs {
  @Field(() => [Sealing], { description: 'How far each participant is.' })
  sealing!: Sealing[];

  @Field(() => [StageBeliefs], { description: 'Along the journey.' })
  stages!: StageBeliefs[];
}

@ObjectType({ description: 'What is wanted at one stage of the journey.' })
export class StageVision {
  stageUuid!: string;

  @Field({ description: 'Which of the customers’ needs the company chooses to answer; may be empty.' })
  need!: string;

  @Field({ description: 'With which capacity; may be empty.' })
  capacity!: string;
}
