import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { hasOffice } from '@tribune/decision/server';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, resultOf } from '@tribune/kernel/server';
import { Matches, MaxLength } from 'class-validator';
import { DecisionNotFinal, DueInThePast, NotItsTouchPoint, NotYoursToPlan, OwnerNotOnStaff } from './action.refusals.js';
import { DAY, ISO_DAY } from './days.js';
import { ActionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Says what somebody does so that a final decision happens.' })
export class CreateActionInput extends KeyedInput {
  @Field(() => ID, { description: 'The decision; it is final.' })
  decisionId!: string;

  @Field({ description: 'What is to be done.' })
  @MaxLength(300, { message: 'Say in at most 300 characters what is to be done; notes can follow' })
  what!: string;

  @Field(() => ID, { description: 'At which of its touch points.' })
  touchPointId!: string;

  @Field(() => ID, { description: 'Who does it: somebody on the staff.' })
  ownerId!: string;

  @Field({ description: 'By which day, as an ISO date.' })
  @Matches(ISO_DAY, DAY)
  dueOn!: string;
}

@ObjectType({ description: 'It is somebody’s to do.' })
export class CreateActionPayload extends ActionPayload {}

export const CreateActionResult = resultOf('CreateAction', CreateActionPayload, [DecisionNotFinal, NotYoursToPlan, OwnerNotOnStaff, DueInThePast, NotItsTouchPoint]);

/** A final decision spawns actions: what, where, by whom, until when (D13). */
export const createAction = ({ once, store }: Hands, actor: Actor, input: CreateActionInput): Promise<Done> =>
  once.run(actor, 'createAction', input, async (tx) => {
    if (!hasOffice(actor)) throw new Refused('NotFound', { type: 'Decision' });
    const [decision, touchPoint, owner] = [fromNodeId('Decision', input.decisionId), fromNodeId('TouchPoint', input.touchPointId), fromNodeId('Person', input.ownerId)];
    return { actionId: await store.act<string>(tx, actor, 'create_action', decision, touchPoint, owner, input.dueOn, input.what) };
  });
