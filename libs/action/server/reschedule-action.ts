import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { Matches } from 'class-validator';
import { ActionWrongState, DueInThePast, NotYourAction } from './action.refusals.js';
import { DAY, ISO_DAY } from './days.js';
import { ActionPayload, ActionWordsInput, type Done, type Hands } from './hands.js';

@InputType({ description: 'Gives an action another day, with the reason.' })
export class RescheduleActionInput extends ActionWordsInput {
  @Field({ description: 'By which day now, as an ISO date.' })
  @Matches(ISO_DAY, DAY)
  dueOn!: string;
}

@ObjectType({ description: 'It has another day.' })
export class RescheduleActionPayload extends ActionPayload {}

export const RescheduleActionResult = resultOf('RescheduleAction', RescheduleActionPayload, [NotYourAction, ActionWrongState, DueInThePast]);

/** A promise that moves is seen to move. */
export const rescheduleAction = ({ once, store }: Hands, actor: Actor, input: RescheduleActionInput): Promise<Done> =>
  once.run(actor, 'rescheduleAction', input, async (tx) => {
    const actionId = await store.seen(tx, actor, input.actionId);
    await store.act(tx, actor, 'reschedule_action', actionId, input.dueOn, input.because ?? null);
    return { actionId };
  });
