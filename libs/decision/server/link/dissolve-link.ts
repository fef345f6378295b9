import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { NotTheActingChampion } from '../answer.refusals.js';
import { DecisionIsFinal } from '../decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from '../hands.js';

@InputType({ description: 'Dissolves a link.' })
export class DissolveLinkInput extends DecisionInput {
  @Field(() => ID, { description: 'The link.' })
  linkId!: string;
}

@ObjectType({ description: 'Each goes its own way; what was ready alone is final.' })
export class DissolveLinkPayload extends DecisionPayload {}

export const DissolveLinkResult = resultOf('DissolveLink', DissolveLinkPayload, [DecisionIsFinal, NotTheActingChampion]);

/** The champion of the constituency for which it was made dissolves it (D10). */
export const dissolveLink = ({ once, store }: Hands, actor: Actor, input: DissolveLinkInput): Promise<Done> =>
  once.run(actor, 'dissolveLink', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'dissolve_link', fromNodeId('Link', input.linkId));
    return { decisionId };
  });
