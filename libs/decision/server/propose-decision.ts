import { InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { TouchPointRetired } from '@tribune/touch-point/server';
import { DECISION_REFUSALS, TooManyWords } from './decision.refusals.js';
import { OptionsNeedRanking } from './ranking.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Opens a draft for the council.' })
export class ProposeDecisionInput extends DecisionInput {}

@ObjectType({ description: 'The council sees it from here on.' })
export class ProposeDecisionPayload extends DecisionPayload {}

export const ProposeDecisionResult = resultOf('ProposeDecision', ProposeDecisionPayload, [...DECISION_REFUSALS, TooManyWords, OptionsNeedRanking, TouchPointRetired]);

/** From draft to deliberation (D4). */
export const proposeDecision = ({ once, store }: Hands, actor: Actor, input: ProposeDecisionInput): Promise<Done> =>
  once.run(actor, 'proposeDecision', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'propose_decision', decisionId);
    return { decisionId };
  });
