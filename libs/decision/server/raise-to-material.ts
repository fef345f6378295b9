import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { DECISION_REFUSALS, EditWindowOver, NothingToRaise } from './decision.refusals.js';
import { OptionsNeedRanking } from './ranking.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Says that an editorial edit was material, within 24 hours.' })
export class RaiseToMaterialInput extends DecisionInput {
  @Field(() => Int, { description: 'The editorial revision.' })
  revision!: number;
}

@ObjectType({ description: 'The edit is material; the council votes anew.' })
export class RaiseToMaterialPayload extends DecisionPayload {}

export const RaiseToMaterialResult = resultOf('RaiseToMaterial', RaiseToMaterialPayload, [...DECISION_REFUSALS, NothingToRaise, EditWindowOver, OptionsNeedRanking]);

/** Any member or champion may; nobody lowers one (D3). */
export const raiseToMaterial = ({ once, store }: Hands, actor: Actor, input: RaiseToMaterialInput): Promise<Done> =>
  once.run(actor, 'raiseToMaterial', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'raise_to_material', decisionId, input.revision);
    return { decisionId };
  });
