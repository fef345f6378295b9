import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { IsOptional, MaxLength } from 'class-validator';
import { ANSWER_REFUSALS, AnswerInput } from './answer.input.js';
import { NothingToWaive } from './answer.refusals.js';
import { ApprovalKind } from './decision.enums.js';
import { DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Approves a revision, with limits or without, or agrees that it does not affect the constituency.' })
export class ApproveDecisionInput extends AnswerInput {
  @Field(() => ApprovalKind, { description: 'Approve, or waive.' })
  kind!: keyof typeof ApprovalKind;

  @Field({ description: 'Why nobody was asked before (D9).' })
  @MaxLength(2000)
  withoutDossierBecause!: string;

  @Field(() => String, { nullable: true, description: 'A word to those who are represented.' })
  @IsOptional()
  @MaxLength(4000)
  note?: string | null;

  @Field(() => Date, { nullable: true, description: 'Limits the approval: it lapses then, unless the decision is final by that time (D9).' })
  validUntil?: Date | null;

  @Field(() => String, { nullable: true, description: 'Limits the approval: what has to hold, for example “while the counter stays open” (D9).' })
  @IsOptional()
  @MaxLength(2000)
  holdsWhile?: string | null;
}

@ObjectType({ description: 'The approval stands; when nothing else is missing, the decision is final.' })
export class ApproveDecisionPayload extends DecisionPayload {}

export const ApproveDecisionResult = resultOf('ApproveDecision', ApproveDecisionPayload, [...ANSWER_REFUSALS, NothingToWaive]);

/** Of exactly these bytes, by who holds exactly this seat, signed in again (D1, D9, D10). */
export const approveDecision = ({ once, store }: Hands, actor: Actor, input: ApproveDecisionInput): Promise<Done> =>
  once.run(actor, 'approveDecision', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    const constituency = fromNodeId('Constituency', input.constituencyId);
    const hash = Buffer.from(input.seenHash, 'hex');
    const limits = [input.validUntil ?? null, input.holdsWhile ?? null];
    await store.act(tx, actor, 'approve_decision', decisionId, constituency, input.seenRevision, hash, input.kind, input.withoutDossierBecause, input.note ?? '', ...limits);
    return { decisionId };
  });
