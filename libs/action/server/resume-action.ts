import { InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { ActionWrongState, CouncilsToSay, NotYourAction } from './action.refusals.js';
import { ActionPayload, ActionWordsInput, move, type Done, type Hands } from './hands.js';

@InputType({ description: 'Goes on with a paused action.' })
export class ResumeActionInput extends ActionWordsInput {}

@ObjectType({ description: 'It goes on where it stood.' })
export class ResumeActionPayload extends ActionPayload {}

export const ResumeActionResult = resultOf('ResumeAction', ResumeActionPayload, [NotYourAction, ActionWrongState, CouncilsToSay]);

/** Where its decision stopped it, the council says when it goes on. */
export const resumeAction = (hands: Hands, actor: Actor, input: ResumeActionInput): Promise<Done> => move(hands, actor, 'resumeAction', input);
