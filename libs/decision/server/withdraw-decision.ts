import { InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { AuthorWithdraws, DECISION_REFUSALS } from './decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Takes the author’s own proposal back.' })
export class WithdrawDecisionInput extends DecisionInput {}

@ObjectType({ description: 'It is withdrawn; a new revision leads it back.' })
export class WithdrawDecisionPayload extends DecisionPayload {}

export const WithdrawDecisionResult = resultOf('WithdrawDecision', WithdrawDecisionPayload, [...DECISION_REFUSALS, AuthorWithdraws]);

/** The author takes it back. */
export const withdrawDecision = ({ once, store }: Hands, actor: Actor, input: WithdrawDecisionInput): Promise<Done> =>
  once.run(actor, 'withdrawDecision', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'withdraw_decision', decisionId);
    return { decisionId };
  });
