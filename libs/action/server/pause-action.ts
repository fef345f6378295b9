import { InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { ActionWrongState, NotYourAction } from './action.refusals.js';
import { ActionPayload, ActionWordsInput, move, type Done, type Hands } from './hands.js';

@InputType({ description: 'Stops an action for now, with the reason.' })
export class PauseActionInput extends ActionWordsInput {}

@ObjectType({ description: 'It is paused.' })
export class PauseActionPayload extends ActionPayload {}

export const PauseActionResult = resultOf('PauseAction', PauseActionPayload, [NotYourAction, ActionWrongState]);

/** A stop has its reason; going on leads back to where it stood. */
export const pauseAction = (hands: Hands, actor: Actor, input: PauseActionInput): Promise<Done> => move(hands, actor, 'pauseAction', input);
