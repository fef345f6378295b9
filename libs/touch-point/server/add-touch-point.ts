import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Once, resultOf, type GraphQLContext } from '@tribune/kernel/server';
import { draftOf } from './draft-of.js';
import { TouchPointWords } from './touch-point.input.js';
import { TouchPointNameTaken } from './touch-point.refusals.js';
import { TouchPointStore } from './touch-point.store.js';
import { TouchPoint } from './touch-point.types.js';

@InputType({ description: 'A touch point that was missing.' })
export class AddTouchPointInput extends TouchPointWords {}

@ObjectType({ description: 'It is there.' })
export class AddTouchPointPayload {
  @Field(() => TouchPoint, { nullable: true, description: 'The touch point, with its address.' })
  touchPoint!: TouchPoint | null;
}

export const AddTouchPointResult = resultOf('AddTouchPoint', AddTouchPointPayload, [TouchPointNameTaken]);

@Injectable()
export class AddTouchPoint {
  constructor(
    private readonly once: Once,
    private readonly store: TouchPointStore,
  ) {}

  async run(actor: Actor, context: GraphQLContext, input: AddTouchPointInput): Promise<AddTouchPointPayload> {
    const draft = await draftOf(this.store, actor, input);
    const id = await this.once.run(actor, 'addTouchPoint', input, (tx) => this.store.addTouchPoint(tx, actor, draft));
    return Object.assign(new AddTouchPointPayload(), { touchPoint: await this.store.touchPoint(actor, context, id) });
  }
}
