import { Injectable } from '@nestjs/common';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import type { Attribute } from '@tribune/scorecard/domain';
import { IsIn, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { FigureAttribute } from './scorecard.enums.js';
import { FigureUnusable } from './scorecard.refusals.js';
import { ScorecardStore } from './scorecard.store.js';

@InputType({ description: 'Enters what was measured at a stage or at a touch point.' })
export class EnterFigureInput extends KeyedInput {
  @Field(() => ID, { nullable: true, description: 'The stage as a whole.' })
  @IsOptional()
  @IsString()
  stageId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Or a touch point.' })
  @IsOptional()
  @IsString()
  touchPointId?: string | null;

  @Field(() => FigureAttribute, { description: 'What of the place it tells.' })
  @IsIn(Object.keys(FigureAttribute))
  attribute!: Attribute;

  @Field(() => String, { nullable: true, description: 'The competitor whose figure it is; null for our own.' })
  @IsOptional()
  @MaxLength(80, { message: 'The competitor’s name may have up to 80 characters' })
  competitor?: string | null;

  @Field(() => Float, { description: 'The value, from 0 to 100.' })
  value!: number;

  @Field(() => Int, { nullable: true, description: 'On how many answers it stands.' })
  @IsOptional()
  @Min(0, { message: 'A figure stands on whole answers' })
  @Max(1_000_000_000)
  n?: number | null;

  @Field(() => Float, { nullable: true, description: 'The lower end of its 95 % interval.' })
  @IsOptional()
  low?: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper end of it.' })
  @IsOptional()
  high?: number | null;

  @Field({ description: 'Where it comes from.' })
  @MaxLength(200, { message: 'The source may have up to 200 characters' })
  source!: string;

  @Field({ description: 'For which day it holds, as an ISO date.' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: 'Write the day as 2026-11-30' })
  measuredOn!: string;
}

@ObjectType({ description: 'The figure stands beside the earlier ones.' })
export class EnterFigurePayload {
  @Field({ description: 'Always true.' })
  entered!: boolean;
}

export const EnterFigureResult = resultOf('EnterFigure', EnterFigurePayload, [FigureUnusable]);

/** Every figure is kept; the one of the latest day stands. */
@Injectable()
export class EnterFigure {
  constructor(
    private readonly once: Once,
    private readonly store: ScorecardStore,
  ) {}

  async run(actor: Actor, input: EnterFigureInput): Promise<EnterFigurePayload> {
    const { attribute, competitor, value, n, low, high, source, measuredOn } = input;
    const stageId = input.stageId ? fromNodeId('Stage', input.stageId) : null;
    const touchPointId = input.touchPointId ? fromNodeId('TouchPoint', input.touchPointId) : null;
    const figure = { stageId, touchPointId, attribute, competitor: competitor?.trim() || null, value, n: n ?? null, low: low ?? null, high: high ?? null, source, measuredOn };
    await this.once.run(actor, 'enterFigure', input, (tx) => this.store.enter(tx, actor, figure));
    return Object.assign(new EnterFigurePayload(), { entered: true });
  }
}
