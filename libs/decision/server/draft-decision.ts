import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { bodyOf } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { BodyInput, fieldsOfInput } from './body.input.js';
import { BODY_REFUSALS, NotAMember } from './decision.refusals.js';
import { DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Starts a draft. Four fields make it a proposal; all can follow later.' })
export class DraftDecisionInput extends BodyInput {
  @Field(() => ID, { description: 'The council that is to decide.' })
  councilId!: string;

  @Field(() => ID, { nullable: true, description: 'One of the council’s declared voting rules; without it, its default.' })
  votingRuleId?: string | null;
}

@ObjectType({ description: 'A draft was made.' })
export class DraftDecisionPayload extends DecisionPayload {}

export const DraftDecisionResult = resultOf('DraftDecision', DraftDecisionPayload, [NotAMember, ...BODY_REFUSALS]);

/** A draft is its author's alone until it is proposed. */
export const draftDecision = ({ once, store, revisions }: Hands, actor: Actor, input: DraftDecisionInput): Promise<Done> =>
  once.run(actor, 'draftDecision', input, async (tx) => {
    const council = fromNodeId('Council', input.councilId);
    const rule = input.votingRuleId ? fromNodeId('VotingRule', input.votingRuleId) : null;
    const body = bodyOf(await fieldsOfInput(tx, actor, revisions, input));
    return { decisionId: await store.act<string>(tx, actor, 'draft_decision', council, body, rule) };
  });
