import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DecisionInput, DecisionPayload } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { ArrayMaxSize } from 'class-validator';
import type { EvidenceHands } from './hands.js';

@InputType({ description: 'Says which evidence the person has had before their eyes.' })
export class MarkEvidenceReadInput extends DecisionInput {
  @Field(() => [ID], { description: 'The evidence, all of this decision; others are passed over.' })
  @ArrayMaxSize(100)
  evidenceIds!: string[];
}

@ObjectType({ description: 'It is noted, for this person alone.' })
export class MarkEvidenceReadPayload extends DecisionPayload {}

export const MarkEvidenceReadResult = resultOf('MarkEvidenceRead', MarkEvidenceReadPayload);

/** So that the approval screen can list what a champion has not read (D9). */
export const markEvidenceRead = ({ once, decisions, evidence }: EvidenceHands, actor: Actor, input: MarkEvidenceReadInput): Promise<{ decisionId: string }> =>
  once.run(actor, 'markEvidenceRead', input, async (tx) => {
    const decisionId = await decisions.seen(actor, input.decisionId);
    await evidence.markRead(tx, actor, decisionId, input.evidenceIds.map((id) => fromNodeId('Evidence', id)));
    return { decisionId };
  });
