import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DecisionPayload, hasOffice } from '@tribune/decision/server';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, resultOf } from '@tribune/kernel/server';
import { MaxLength } from 'class-validator';
import { AlreadyWithdrawn, OnlyItsAuthor } from './evidence.refusals.js';
import { Evidence } from './evidence.types.js';
import type { Attached, EvidenceHands } from './hands.js';

@InputType({ description: 'Takes back a piece of evidence; it stays readable, struck, with the reason.' })
export class WithdrawEvidenceInput extends KeyedInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;

  @Field({ description: 'Why.' })
  @MaxLength(1000, { message: 'The reason may have at most 1,000 characters' })
  reason!: string;
}

@ObjectType({ description: 'The evidence is withdrawn.' })
export class WithdrawEvidencePayload extends DecisionPayload {
  @Field(() => Evidence, { description: 'The evidence, struck.' })
  evidence!: Evidence;
}

export const WithdrawEvidenceResult = resultOf('WithdrawEvidence', WithdrawEvidencePayload, [OnlyItsAuthor, AlreadyWithdrawn]);

/** By who attached it, with a reason, also after the decision is final: a wrong figure is said to be wrong. */
export const withdrawEvidence = ({ once, evidence }: EvidenceHands, actor: Actor, input: WithdrawEvidenceInput): Promise<Attached> =>
  once.run(actor, 'withdrawEvidence', input, async (tx) => {
    const evidenceId = fromNodeId('Evidence', input.evidenceId);
    if (!hasOffice(actor)) throw new Refused('NotFound', { type: 'Evidence' });
    return { evidenceId, decisionId: await evidence.withdraw(tx, actor, evidenceId, input.reason.trim()) };
  });
