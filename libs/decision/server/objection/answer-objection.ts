import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { MaxLength } from 'class-validator';
import { DECISION_REFUSALS } from '../decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from '../hands.js';
import { ChairOrAuthorAnswers, ObjectionIsOver } from './objection.refusals.js';

@InputType({ description: 'Answers an objection.' })
export class AnswerObjectionInput extends DecisionInput {
  @Field(() => ID, { description: 'The objection.' })
  objectionId!: string;

  @Field({ description: 'The answer.' })
  @MaxLength(4000)
  words!: string;
}

@ObjectType({ description: 'The answer stands beside the objection.' })
export class AnswerObjectionPayload extends DecisionPayload {}

export const AnswerObjectionResult = resultOf('AnswerObjection', AnswerObjectionPayload, [...DECISION_REFUSALS, ObjectionIsOver, ChairOrAuthorAnswers]);

/** Author or chair answers; each answer is kept (D8). */
export const answerObjection = ({ once, store }: Hands, actor: Actor, input: AnswerObjectionInput): Promise<Done> =>
  once.run(actor, 'answerObjection', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'answer_objection', fromNodeId('Objection', input.objectionId), input.words);
    return { decisionId };
  });
