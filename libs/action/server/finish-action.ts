import { InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { ActionWrongState, NotYourAction } from './action.refusals.js';
import { ActionPayload, ActionWordsInput, move, type Done, type Hands } from './hands.js';

@InputType({ description: 'Says that an action is done.' })
export class FinishActionInput extends ActionWordsInput {}

@ObjectType({ description: 'It is done.' })
export class FinishActionPayload extends ActionPayload {}

export const FinishActionResult = resultOf('FinishAction', FinishActionPayload, [NotYourAction, ActionWrongState]);

/** Done by saying so; what was done may be said with it. */
export const finishAction = (hands: Hands, actor: Actor, input: FinishActionInput): Promise<Done> => move(hands, actor, 'finishAction', input);
