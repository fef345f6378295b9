import { InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { ActionWrongState, NotYourAction } from './action.refusals.js';
import { ActionPayload, ActionWordsInput, move, type Done, type Hands } from './hands.js';

@InputType({ description: 'Begins with an action.' })
export class StartActionInput extends ActionWordsInput {}

@ObjectType({ description: 'It is under way.' })
export class StartActionPayload extends ActionPayload {}

export const StartActionResult = resultOf('StartAction', StartActionPayload, [NotYourAction, ActionWrongState]);

/** Nobody but its owner, the council and the author may (D13). */
export const startAction = (hands: Hands, actor: Actor, input: StartActionInput): Promise<Done> => move(hands, actor, 'startAction', input);
