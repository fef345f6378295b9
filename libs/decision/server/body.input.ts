import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { EMPTY_BODY, type BodyFields } from '@tribune/decision/domain';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, type Tx } from '@tribune/kernel/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { StanceKind } from './decision.enums.js';
import type { RevisionStore } from './revision.store.js';

const DAY = { message: 'A day is written like 2027-03-01' };
const ISO_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const OPTIONAL_DAY = /^$|^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

@InputType({ description: 'What the decision says of one constituency (D1).' })
export class StanceInput {
  @Field(() => ID, { description: 'The constituency.' })
  constituencyId!: string;

  @Field(() => StanceKind, { description: 'Whether it affects them.' })
  stance!: keyof typeof StanceKind;

  @Field(() => String, { nullable: true, description: 'Why not; asked for when it claims not to.' })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null;
}

@InputType({ description: 'An expected effect on a figure.' })
export class MeasureInput {
  @Field({ description: 'The figure.' })
  @Length(1, 200)
  name!: string;

  @Field({ description: 'Where it is now.' })
  @MaxLength(100)
  from!: string;

  @Field({ description: 'Where it should be.' })
  @Length(1, 100)
  to!: string;

  @Field({ description: 'By when, as an ISO date.' })
  @Matches(ISO_DAY, DAY)
  by!: string;
}

@InputType({ description: 'Money that the decision moves.' })
export class AmountInput {
  @Field({ description: 'What for.' })
  @Length(1, 200)
  label!: string;

  @Field({ description: 'ISO 4217, for example EUR.' })
  @Matches(/^[A-Z]{3}$/, { message: 'A currency is three capital letters, for example EUR' })
  currency!: string;

  @Field(() => Int, { description: 'In the smallest unit of the currency.' })
  minorUnits!: number;
}

/** The fields of a body. In a draft a missing one is empty; in an amendment it stays as it is. */
@InputType({ isAbstract: true })
export abstract class BodyInput extends KeyedInput {
  @Field(() => String, { nullable: true, description: 'Title.' })
  @IsOptional()
  @MaxLength(200, { message: 'The title may have at most 200 characters' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What changes for customers, in at most 60 words.' })
  @IsOptional()
  @MaxLength(2000)
  whatChanges?: string | null;

  @Field(() => String, { nullable: true, description: 'How this makes their lives easier.' })
  @IsOptional()
  @MaxLength(4000)
  easier?: string | null;

  @Field(() => String, { nullable: true, description: 'Background.' })
  @IsOptional()
  @MaxLength(20_000)
  background?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The touch points where it takes effect.' })
  @IsOptional()
  @ArrayMaxSize(100)
  touchPointIds?: string[] | null;

  @Field(() => [StanceInput], { nullable: true, description: 'What it says of constituencies. One that binds and is not named is taken as affected.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => StanceInput)
  stances?: StanceInput[] | null;

  @Field(() => [MeasureInput], { nullable: true, description: 'Expected effects.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => MeasureInput)
  measures?: MeasureInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Conditions under which it takes effect.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @Length(1, 1000, { each: true })
  conditions?: string[] | null;

  @Field(() => [AmountInput], { nullable: true, description: 'Money that it moves.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AmountInput)
  amounts?: AmountInput[] | null;

  @Field(() => String, { nullable: true, description: 'From when on it takes effect, as an ISO date; empty for none.' })
  @IsOptional()
  @Matches(OPTIONAL_DAY, DAY)
  effectiveOn?: string | null;

  @Field(() => String, { nullable: true, description: 'When its outcome is reviewed, as an ISO date; empty for none.' })
  @IsOptional()
  @Matches(OPTIONAL_DAY, DAY)
  reviewOn?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Final decisions that this one supersedes once it is final (D10).' })
  @IsOptional()
  @ArrayMaxSize(20)
  supersedesIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Until when the register shows no more than its hash, as an ISO date; at most until it takes effect (D14). Empty for none.' })
  @IsOptional()
  @Matches(OPTIONAL_DAY, DAY)
  embargoUntil?: string | null;

  @Field(() => [String], { nullable: true, description: 'The options that are ranked, two to nine; none for every other method. “Leave as it is” stands beside them always.' })
  @IsOptional()
  @ArrayMaxSize(9)
  @Length(1, 300, { each: true })
  options?: string[] | null;
}

/** The body's fields: what was given, over what stood before. Ids are checked to exist in the organization. */
export async function fieldsOfInput(tx: Tx, actor: Actor, revisions: RevisionStore, input: BodyInput, before: BodyFields = EMPTY_BODY): Promise<BodyFields> {
  const touchPointIds = unique(input.touchPointIds?.map((id) => fromNodeId('TouchPoint', id)) ?? before.touchPointIds);
  const given = input.stances?.map((each) => ({ ...each, constituencyId: fromNodeId('Constituency', each.constituencyId) })) ?? before.stances;
  const named = unique(given.map(({ constituencyId }) => constituencyId));
  if (named.length < given.length) throw new Refused('InputInvalid', { field: 'stances', problem: 'A constituency is named twice' });
  const { binding, touchPoints, constituencies } = await revisions.known(tx, actor, touchPointIds, named);
  if (touchPoints < touchPointIds.length) throw new Refused('NotFound', { type: 'TouchPoint', field: 'touchPointIds' });
  if (constituencies < named.length) throw new Refused('NotFound', { type: 'Constituency', field: 'stances' });
  const supersedesIds = unique(input.supersedesIds?.map((id) => fromNodeId('Decision', id)) ?? before.supersedesIds);
  if (!(await revisions.areFinal(tx, actor, supersedesIds))) throw new Refused('InputInvalid', { field: 'supersedesIds', problem: 'Only a decision that is final can be superseded' });
  const affected = binding.filter((id) => !named.includes(id)).map((constituencyId) => ({ constituencyId, stance: 'AFFECTS' as const }));
  return {
    title: input.title ?? before.title,
    whatChanges: input.whatChanges ?? before.whatChanges,
    easier: input.easier ?? before.easier,
    background: input.background ?? before.background,
    touchPointIds,
    stances: [...given, ...affected],
    measures: input.measures ?? before.measures,
    conditions: input.conditions ?? before.conditions,
    amounts: input.amounts ?? before.amounts,
    effectiveOn: (input.effectiveOn ?? before.effectiveOn) || null,
    reviewOn: (input.reviewOn ?? before.reviewOn) || null,
    supersedesIds,
    embargoUntil: (input.embargoUntil ?? before.embargoUntil) || null,
    options: input.options ?? before.options,
    chosen: before.chosen,
  };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
