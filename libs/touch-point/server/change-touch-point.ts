import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, Once, resultOf, type GraphQLContext } from '@tribune/kernel/server';
import { IsInt, IsString } from 'class-validator';
import { draftOf } from './draft-of.js';
import { TouchPointWords } from './touch-point.input.js';
import { TouchPointMovedOn, TouchPointNameTaken } from './touch-point.refusals.js';
import { TouchPointStore } from './touch-point.store.js';
import { TouchPoint } from './touch-point.types.js';

@InputType({ description: 'A touch point as it shall read from now on. What it said before stays in its history.' })
export class ChangeTouchPointInput extends TouchPointWords {
  @Field(() => ID, { description: 'Which one.' })
  @IsString()
  touchPointId!: string;

  @Field(() => Int, { description: 'The version that was read; another one meanwhile is a refusal.' })
  @IsInt()
  seenVersion!: number;
}

@ObjectType({ description: 'The touch point as it is now.' })
export class ChangeTouchPointPayload {
  @Field(() => TouchPoint, { nullable: true, description: 'The touch point.' })
  touchPoint!: TouchPoint | null;
}

export const ChangeTouchPointResult = resultOf('ChangeTouchPoint', ChangeTouchPointPayload, [TouchPointNameTaken, TouchPointMovedOn]);

@Injectable()
export class ChangeTouchPoint {
  constructor(
    private readonly once: Once,
    private readonly store: TouchPointStore,
  ) {}

  async run(actor: Actor, context: GraphQLContext, input: ChangeTouchPointInput): Promise<ChangeTouchPointPayload> {
    const id = fromNodeId('TouchPoint', input.touchPointId);
    const draft = await draftOf(this.store, actor, input);
    await this.once.run(actor, 'changeTouchPoint', input, (tx) => this.store.changeTouchPoint(tx, actor, id, input.seenVersion, draft));
    return Object.assign(new ChangeTouchPointPayload(), { touchPoint: await this.store.touchPoint(actor, context, id) });
  }
}
