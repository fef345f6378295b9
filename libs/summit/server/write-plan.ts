import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import type { Attribute } from '@tribune/scorecard/domain';
import { FigureAttribute } from '@tribune/scorecard/server';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { TouchPointRetired } from '@tribune/touch-point/server';
import { IsInt, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { onSummit, SummitInput, SummitPayload, type Done, type Hands } from './hands.js';
import { NotAParticipant, NotYourSummit, PlanEmpty, PlanLineMovedOn, PlanUnchanged, SummitWrongState } from './summit.refusals.js';

@InputType({ isAbstract: true })
export abstract class PlanLineWords extends SummitInput {
  @Field(() => ID, { description: 'The touch point.' })
  @IsString()
  touchPointId!: string;

  @Field(() => ID, { nullable: true, description: 'The function that answers for it; null: nobody yet.' })
  @IsOptional()
  @IsString()
  functionId?: string | null;

  @Field({ description: 'What is done.' })
  @MaxLength(500, { message: 'Say in at most 500 characters what is done' })
  activity!: string;

  @Field({ description: 'What shall move; may be empty.' })
  @MaxLength(200, { message: 'The measure may have up to 200 characters' })
  measure!: string;

  @Field({ description: 'From where; may be empty.' })
  @MaxLength(60, { message: 'This may have up to 60 characters' })
  from!: string;

  @Field({ description: 'To where; may be empty.' })
  @MaxLength(60, { message: 'This may have up to 60 characters' })
  to!: string;

  @Field(() => String, { nullable: true, description: 'By which day, as an ISO date.' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: 'Write the day as 2026-11-30' })
  dueOn?: string | null;

  @Field(() => FigureAttribute, { nullable: true, description: 'Which figure of the scorecard, at the touch point, shows whether it moves.' })
  @IsOptional()
  attribute?: Attribute | null;
}

const wordsOf = ({ touchPointId, functionId, activity, measure, from, to, dueOn, attribute }: PlanLineWords): string =>
  JSON.stringify({ touchPointId: fromNodeId('TouchPoint', touchPointId), functionId: functionId ? fromNodeId('Function', functionId) : null, activity, measure, from, to, dueOn: dueOn ?? null, attribute: attribute ?? null });

@InputType({ description: 'A line that was missing.' })
export class AddPlanLineInput extends PlanLineWords {}

@ObjectType({ description: 'It is in the plan.' })
export class AddPlanLinePayload extends SummitPayload {}

export const AddPlanLineResult = resultOf('AddPlanLine', AddPlanLinePayload, [SummitWrongState, NotAParticipant, TouchPointRetired]);

export const addPlanLine = (hands: Hands, actor: Actor, input: AddPlanLineInput): Promise<Done> => onSummit(hands, actor, 'addPlanLine', input, 'put_plan_line', null, null, wordsOf(input));

@InputType({ description: 'A line as it shall read from now on.' })
export class ChangePlanLineInput extends PlanLineWords {
  @Field(() => ID, { description: 'The line.' })
  @IsString()
  lineId!: string;

  @Field(() => Int, { description: 'The version of it that was read; another one meanwhile is a refusal.' })
  @IsInt()
  seenVersion!: number;
}

@ObjectType({ description: 'It reads so now; versions that had it keep what it said.' })
export class ChangePlanLinePayload extends SummitPayload {}

export const ChangePlanLineResult = resultOf('ChangePlanLine', ChangePlanLinePayload, [SummitWrongState, NotAParticipant, PlanLineMovedOn, TouchPointRetired]);

export const changePlanLine = (hands: Hands, actor: Actor, input: ChangePlanLineInput): Promise<Done> =>
  onSummit(hands, actor, 'changePlanLine', input, 'put_plan_line', fromNodeId('PlanLine', input.lineId), input.seenVersion, wordsOf(input));

@InputType({ description: 'Takes a line out of the plan.' })
export class RemovePlanLineInput extends SummitInput {
  @Field(() => ID, { description: 'The line.' })
  @IsString()
  lineId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  @IsInt()
  seenVersion!: number;
}

@ObjectType({ description: 'It is not in the plan any more; versions that had it keep it.' })
export class RemovePlanLinePayload extends SummitPayload {}

export const RemovePlanLineResult = resultOf('RemovePlanLine', RemovePlanLinePayload, [SummitWrongState, NotAParticipant, PlanLineMovedOn]);

export const removePlanLine = (hands: Hands, actor: Actor, input: RemovePlanLineInput): Promise<Done> => onSummit(hands, actor, 'removePlanLine', input, 'remove_plan_line', fromNodeId('PlanLine', input.lineId), input.seenVersion);

@InputType({ description: 'Makes the plan as it stands a version.' })
export class FreezePlanInput extends SummitInput {}

@ObjectType({ description: 'There is a version more, which nobody changes.' })
export class FreezePlanPayload extends SummitPayload {}

export const FreezePlanResult = resultOf('FreezePlan', FreezePlanPayload, [SummitWrongState, NotYourSummit, PlanEmpty, PlanUnchanged]);

export const freezePlan = (hands: Hands, actor: Actor, input: FreezePlanInput): Promise<Done> => onSummit(hands, actor, 'freezePlan', input, 'freeze_plan');
