import { InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { AlreadySeconded, DECISION_REFUSALS, OwnProposal } from './decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Stands behind somebody else’s proposal.' })
export class SecondDecisionInput extends DecisionInput {}

@ObjectType({ description: 'It can be put to the vote.' })
export class SecondDecisionPayload extends DecisionPayload {}

export const SecondDecisionResult = resultOf('SecondDecision', SecondDecisionPayload, [...DECISION_REFUSALS, OwnProposal, AlreadySeconded]);

/** Somebody other than the author stands behind it (D4). */
export const secondDecision = ({ once, store }: Hands, actor: Actor, input: SecondDecisionInput): Promise<Done> =>
  once.run(actor, 'secondDecision', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'second_decision', decisionId);
    return { decisionId };
  });
