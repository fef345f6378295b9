import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { DECISION_REFUSALS, NobodyMayVote } from '../decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from '../hands.js';
import { AnswerFirst, ChairOrAuthorAnswers, NeverOverruled, ObjectionIsOver, OverrulingRuns } from './objection.refusals.js';

@InputType({ description: 'Puts an answered objection to the other members.' })
export class OpenOverrulingInput extends DecisionInput {
  @Field(() => ID, { description: 'The objection.' })
  objectionId!: string;
}

@ObjectType({ description: 'The other members have 72 hours.' })
export class OpenOverrulingPayload extends DecisionPayload {}

export const OpenOverrulingResult = resultOf('OpenOverruling', OpenOverrulingPayload, [...DECISION_REFUSALS, ObjectionIsOver, ChairOrAuthorAnswers, AnswerFirst, NeverOverruled, OverrulingRuns, NobodyMayVote]);

/** Chair or author open the vote on overruling it; never under consent (D8). */
export const openOverruling = ({ once, store }: Hands, actor: Actor, input: OpenOverrulingInput): Promise<Done> =>
  once.run(actor, 'openOverruling', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'open_overruling', fromNodeId('Objection', input.objectionId));
    return { decisionId };
  });
