import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Verdict } from '@tribune/action/domain';
import { Measured } from '@tribune/kernel/server';
import { Follows, VerdictName } from './action.enums.js';

@ObjectType({ description: 'What was measured. Every value is kept.' })
export class ActualValue extends Measured {
  decisionUuid!: string;
  effect!: number;
  personUuid!: string;

  @Field(() => Int, { description: 'Its place among the values of its measure, from 1.' })
  number!: number;

  @Field({ description: 'When it was entered.' })
  at!: Date;
}

@ObjectType({ description: 'What those who voted thought likely, together; nobody’s own.' })
export class PredictionSpread {
  @Field(() => Int, { description: 'How many predicted.' })
  count!: number;

  @Field(() => Float, { description: 'Their mean, in percent.' })
  mean!: number;

  @Field(() => Int, { description: 'The lowest, in percent.' })
  lowest!: number;

  @Field(() => Int, { description: 'The highest, in percent.' })
  highest!: number;

  @Field(() => [Int], { description: 'How many said 0–19, 20–39, 40–59, 60–79, 80–100 %.' })
  bands!: number[];
}

@ObjectType({ description: 'A figure that a decision is expected to move (D13).' })
export class ExpectedEffect {
  decisionUuid!: string;

  @Field(() => Int, { description: 'Its place in the text, from 1.' })
  number!: number;

  @Field({ description: 'The figure.' })
  name!: string;

  @Field({ description: 'Where it was.' })
  from!: string;

  @Field({ description: 'Where it should be.' })
  to!: string;

  @Field(() => String, { nullable: true, description: 'By which day, as an ISO date.' })
  by!: string | null;
}

@ObjectType({ description: 'What a review says of one expected effect.' })
export class OutcomeVerdict {
  decisionUuid!: string;
  valueNumber!: number | null;

  @Field(() => Int, { description: 'The number of the effect.' })
  effect!: number;

  @Field({ description: 'The figure.' })
  effectName!: string;

  @Field(() => VerdictName, { description: 'Reached, partly, missed, or unknown.' })
  verdict!: Verdict;

  @Field({ description: 'What the reviewer says to it; may be empty.' })
  words!: string;
}

@ObjectType({ description: 'Expected against actual, and what was learned (D13). A later review corrects an earlier one; both stay.' })
export class OutcomeReview {
  decisionUuid!: string;
  personUuid!: string;

  @Field(() => Int, { description: 'Its place among the reviews of the decision, from 1; the last one stands.' })
  number!: number;

  @Field({ description: 'When.' })
  at!: Date;

  @Field({ description: 'What was learned.' })
  learned!: string;

  @Field(() => Follows, { description: 'What follows.' })
  follows!: keyof typeof Follows;

  @Field(() => [OutcomeVerdict], { description: 'What it says of each expected effect.' })
  verdicts!: OutcomeVerdict[];
}
