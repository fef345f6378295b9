import { InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { ActionWrongState, CouncilsToSay, NotYourAction } from './action.refusals.js';
import { ActionPayload, ActionWordsInput, move, type Done, type Hands } from './hands.js';

@InputType({ description: 'Gives an action up, with the reason.' })
export class DropActionInput extends ActionWordsInput {}

@ObjectType({ description: 'It is dropped.' })
export class DropActionPayload extends ActionPayload {}

export const DropActionResult = resultOf('DropAction', DropActionPayload, [NotYourAction, ActionWrongState, CouncilsToSay]);

/** What the council decided is not given up by its owner alone. */
export const dropAction = (hands: Hands, actor: Actor, input: DropActionInput): Promise<Done> => move(hands, actor, 'dropAction', input);
