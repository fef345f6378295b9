import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { JourneyMovedOn, StageInUse, StageNameTaken } from './stage.refusals.js';
import { TouchPointStore } from './touch-point.store.js';
import { Stage } from './touch-point.types.js';

@InputType({ description: 'A stage, where it stands in the list.' })
export class StageInput {
  @Field(() => ID, { nullable: true, description: 'Which one; null for a new one.' })
  @IsOptional()
  @IsString()
  id?: string | null;

  @Field({ description: 'What it is called from now on, up to 80 characters.' })
  @Length(1, 80, { message: 'A stage’s name must have 1 to 80 characters' })
  @Matches(/\S/, { message: 'A stage’s name is empty' })
  name!: string;
}

@InputType({ description: 'How the journey goes from now on. Every stage that is there stands in one of the two lists.' })
export class ArrangeStagesInput extends KeyedInput {
  @Field(() => [StageInput], { description: 'The stages from first to last, with new ones.' })
  @IsArray()
  @ArrayMaxSize(30, { message: 'A journey has up to 30 stages' })
  @ValidateNested({ each: true })
  @Type(() => StageInput)
  stages!: StageInput[];

  @Field(() => [ID], { description: 'Those that go away. Nothing may stand at them.' })
  @IsArray()
  @IsString({ each: true })
  removeIds!: string[];
}

@ObjectType({ description: 'The journey as it is now.' })
export class ArrangeStagesPayload {
  @Field(() => [Stage], { description: 'All stages, in order.' })
  stages!: Stage[];
}

export const ArrangeStagesResult = resultOf('ArrangeStages', ArrangeStagesPayload, [StageInUse, StageNameTaken, JourneyMovedOn]);

@Injectable()
export class ArrangeStages {
  constructor(
    private readonly once: Once,
    private readonly store: TouchPointStore,
  ) {}

  async run(actor: Actor, input: ArrangeStagesInput): Promise<ArrangeStagesPayload> {
    const stages = input.stages.map(({ id, name }) => ({ id: id ? fromNodeId('Stage', id) : null, name }));
    const removed = input.removeIds.map((id) => fromNodeId('Stage', id));
    await this.once.run(actor, 'arrangeStages', input, (tx) => this.store.arrangeStages(tx, actor, stages, removed));
    return Object.assign(new ArrangeStagesPayload(), { stages: await this.store.stages(actor) });
  }
}
