import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf, type GraphQLContext } from '@tribune/kernel/server';
import { IsBoolean, IsString } from 'class-validator';
import { TouchPointStore } from './touch-point.store.js';
import { TouchPoint } from './touch-point.types.js';

@InputType({ description: 'Retires a touch point, or brings it back. Nothing is deleted: its decisions and promises stay readable.' })
export class RetireTouchPointInput extends KeyedInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsString()
  touchPointId!: string;

  @Field({ description: 'True retires it, false brings it back.' })
  @IsBoolean()
  retired!: boolean;
}

@ObjectType({ description: 'The touch point as it is now.' })
export class RetireTouchPointPayload {
  @Field(() => TouchPoint, { nullable: true, description: 'The touch point.' })
  touchPoint!: TouchPoint | null;
}

export const RetireTouchPointResult = resultOf('RetireTouchPoint', RetireTouchPointPayload);

@Injectable()
export class RetireTouchPoint {
  constructor(
    private readonly once: Once,
    private readonly store: TouchPointStore,
  ) {}

  async run(actor: Actor, context: GraphQLContext, input: RetireTouchPointInput): Promise<RetireTouchPointPayload> {
    const id = fromNodeId('TouchPoint', input.touchPointId);
    await this.once.run(actor, 'retireTouchPoint', input, (tx) => this.store.retireTouchPoint(tx, actor, id, input.retired));
    return Object.assign(new RetireTouchPointPayload(), { touchPoint: await this.store.touchPoint(actor, context, id) });
  }
}
