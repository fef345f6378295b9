import { InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { ActionWrongState, NotYourAction } from './action.refusals.js';
import { ActionPayload, ActionWordsInput, move, type Done, type Hands } from './hands.js';

@InputType({ description: 'Takes an action up again that was done or dropped, with the reason.' })
export class ReopenActionInput extends ActionWordsInput {}

@ObjectType({ description: 'It is open again.' })
export class ReopenActionPayload extends ActionPayload {}

export const ReopenActionResult = resultOf('ReopenAction', ReopenActionPayload, [NotYourAction, ActionWrongState]);

/** A mistake is undone in the open. */
export const reopenAction = (hands: Hands, actor: Actor, input: ReopenActionInput): Promise<Done> => move(hands, actor, 'reopenAction', input);
