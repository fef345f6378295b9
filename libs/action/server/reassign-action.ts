import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { ActionWrongState, AlreadyTheirs, NotYourAction, OwnerNotOnStaff } from './action.refusals.js';
import { ActionPayload, ActionWordsInput, type Done, type Hands } from './hands.js';

@InputType({ description: 'Hands an action over.' })
export class ReassignActionInput extends ActionWordsInput {
  @Field(() => ID, { description: 'To whom: somebody on the staff.' })
  ownerId!: string;
}

@ObjectType({ description: 'It is theirs now.' })
export class ReassignActionPayload extends ActionPayload {}

export const ReassignActionResult = resultOf('ReassignAction', ReassignActionPayload, [NotYourAction, ActionWrongState, OwnerNotOnStaff, AlreadyTheirs]);

/** The new owner is told, and reminded anew; the earlier one is not any longer. */
export const reassignAction = ({ once, store }: Hands, actor: Actor, input: ReassignActionInput): Promise<Done> =>
  once.run(actor, 'reassignAction', input, async (tx) => {
    const actionId = await store.seen(tx, actor, input.actionId);
    await store.act(tx, actor, 'reassign_action', actionId, fromNodeId('Person', input.ownerId), input.because ?? null);
    return { actionId };
  });
