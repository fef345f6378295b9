import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { MaxLength } from 'class-validator';
import { ANSWER_REFUSALS, AnswerInput } from './answer.input.js';
import { DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Refuses a revision: interest, evidence, and what would be acceptable.' })
export class RefuseDecisionInput extends AnswerInput {
  @Field({ description: 'The interest that it would harm.' })
  @MaxLength(4000)
  interest!: string;

  @Field({ description: 'The evidence for it.' })
  @MaxLength(4000)
  evidence!: string;

  @Field({ description: 'An alternative that would be acceptable; “leave as it is” is one, if it says what evidence would change it.' })
  @MaxLength(4000)
  alternative!: string;
}

@ObjectType({ description: 'The refusal stands.' })
export class RefuseDecisionPayload extends DecisionPayload {}

export const RefuseDecisionResult = resultOf('RefuseDecision', RefuseDecisionPayload, ANSWER_REFUSALS);

/** A refusal helps on: it names the interest harmed, the evidence, and an alternative (D9). */
export const refuseDecision = ({ once, store }: Hands, actor: Actor, input: RefuseDecisionInput): Promise<Done> =>
  once.run(actor, 'refuseDecision', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    const constituency = fromNodeId('Constituency', input.constituencyId);
    const hash = Buffer.from(input.seenHash, 'hex');
    await store.act(tx, actor, 'refuse_decision', decisionId, constituency, input.seenRevision, hash, input.interest, input.evidence, input.alternative);
    return { decisionId };
  });
