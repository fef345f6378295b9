import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { bodyOf, classOf, fieldsOf } from '@tribune/decision/domain';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { IsOptional, MaxLength } from 'class-validator';
import { BodyInput, fieldsOfInput } from './body.input.js';
import { RevisionClass } from './decision.enums.js';
import { BODY_REFUSALS, DECISION_REFUSALS, EditIsMaterial, NothingChanged, RevisionMovedOn } from './decision.refusals.js';
import { OptionsNeedRanking } from './ranking.refusals.js';
import { DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Writes a new revision. A field that is not given stays as it is.' })
export class AmendDecisionInput extends BodyInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;

  @Field(() => Int, { description: 'The revision that was edited; when another one stands by now, nothing is written.' })
  expectedRevision!: number;

  @Field(() => RevisionClass, { nullable: true, description: 'Computed when not given: editorial when nothing that takes effect changes.' })
  class?: keyof typeof RevisionClass | null;

  @Field(() => String, { nullable: true, description: 'Why, for those who are asked again.' })
  @IsOptional()
  @MaxLength(1000)
  note?: string | null;
}

@ObjectType({ description: 'A new revision stands.' })
export class AmendDecisionPayload extends DecisionPayload {}

export const AmendDecisionResult = resultOf('AmendDecision', AmendDecisionPayload, [...DECISION_REFUSALS, ...BODY_REFUSALS, RevisionMovedOn, NothingChanged, EditIsMaterial, OptionsNeedRanking]);

/** A new immutable revision: material by computation where anything that takes effect changes (D2, D3). */
export const amendDecision = ({ once, store, revisions }: Hands, actor: Actor, input: AmendDecisionInput): Promise<Done> =>
  once.run(actor, 'amendDecision', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    const before = await store.currentBody(tx, actor, decisionId);
    const fields = await fieldsOfInput(tx, actor, revisions, input, fieldsOf(before));
    const kind = input.class ?? classOf(before, bodyOf(fields));
    if (kind === 'RESULT') throw new Refused('InputInvalid', { field: 'class', problem: 'Only closing a ranking writes a result' });
    // a material edit is ranked anew: no option has won it yet
    const body = bodyOf(kind === 'MATERIAL' ? { ...fields, chosen: null } : fields);
    await store.act(tx, actor, 'amend_decision', decisionId, input.expectedRevision, kind, body, input.note ?? '');
    return { decisionId };
  });
