import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Attribute } from '@tribune/scorecard/domain';
import { FigureAttribute } from '@tribune/scorecard/server';

@ObjectType({ isAbstract: true })
export abstract class PlanWords {
  /** Where its figure is measured; null in versions made before lines named any. */
  touchPointUuid!: string | null;

  @Field({ description: 'The stage of the journey.' })
  stage!: string;

  @Field({ description: 'The touch point, by its name.' })
  touchPoint!: string;

  @Field({ description: 'The function that answers for it; empty for nobody.' })
  owner!: string;

  @Field({ description: 'What is done.' })
  activity!: string;

  @Field({ description: 'What shall move; may be empty.' })
  measure!: string;

  @Field({ description: 'From where; may be empty.' })
  from!: string;

  @Field({ description: 'To where; may be empty.' })
  to!: string;

  @Field({ description: 'By which day, as an ISO date; empty where none is said.' })
  dueOn!: string;

  @Field(() => FigureAttribute, { nullable: true, description: 'Which figure of the scorecard, at its touch point, shows whether it moves; null where none is named.' })
  attribute!: Attribute | null;
}

@ObjectType({ description: 'A line of a summit’s plan as it is written now.' })
export class PlanLine extends PlanWords {
  @Field(() => ID, { description: 'The same in every version.' })
  id!: string;

  @Field(() => ID, { description: 'The touch point.' })
  touchPointId!: string;

  @Field(() => ID, { nullable: true, description: 'The function that answers for it.' })
  functionId!: string | null;

  @Field(() => Int, { description: 'Counts its changes: whoever changes it says which version they have read.' })
  version!: number;
}

@ObjectType({ description: 'A line as it stood in a version.' })
export class PlanVersionLine extends PlanWords {
  @Field(() => ID, { description: 'Which line: the same in every version.' })
  lineId!: string;
}

@ObjectType({ description: 'The plan as it stood at a moment; nobody changes it.' })
export class PlanVersion {
  summitUuid!: string;
  personUuid!: string;

  @Field(() => Int, { description: 'From 1.' })
  number!: number;

  @Field({ description: 'When.' })
  at!: Date;

  @Field(() => Int, { description: 'How many lines it has.' })
  lineCount!: number;

  @Field({ description: 'Whether it was approved.' })
  isApproved!: boolean;
}
