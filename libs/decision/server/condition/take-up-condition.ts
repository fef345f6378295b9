import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { classOf } from '@tribune/decision/domain';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { BODY_REFUSALS, DECISION_REFUSALS, EditIsMaterial, NothingChanged, RevisionMovedOn } from '../decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from '../hands.js';
import { OptionsNeedRanking } from '../ranking.refusals.js';
import { NoCondition } from './condition.refusals.js';
import { standingCondition } from './condition.store.js';

@InputType({ description: 'Takes a champion’s condition up: the text that they proposed becomes the new revision.' })
export class TakeUpConditionInput extends DecisionInput {
  @Field(() => ID, { description: 'Whose champion’s condition.' })
  constituencyId!: string;
}

@ObjectType({ description: 'The proposed text stands as a new revision, by the member who took it up.' })
export class TakeUpConditionPayload extends DecisionPayload {}

export const TakeUpConditionResult = resultOf('TakeUpCondition', TakeUpConditionPayload, [...DECISION_REFUSALS, ...BODY_REFUSALS, RevisionMovedOn, NothingChanged, EditIsMaterial, OptionsNeedRanking, NoCondition]);

/** An amendment like any other, of which the member is the author, so that the champion may approve it (D3, D9). */
export const takeUpCondition = ({ once, store }: Hands, actor: Actor, input: TakeUpConditionInput): Promise<Done> =>
  once.run(actor, 'takeUpCondition', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    const condition = await standingCondition(tx, actor, decisionId, fromNodeId('Constituency', input.constituencyId));
    if (!condition) throw new Refused('NoCondition');
    const before = await store.currentBody(tx, actor, decisionId);
    await store.act(tx, actor, 'amend_decision', decisionId, condition.revision, classOf(before, condition.body), condition.body, `Takes up the condition of ${condition.champion}: ${condition.why}`.slice(0, 1000));
    return { decisionId };
  });
