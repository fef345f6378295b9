import { Field, ObjectType } from '@nestjs/graphql';
import { DecisionIsFinal, DecisionPayload, TakesNoPart, WrongState } from '@tribune/decision/server';
import { evidenceProblem, readPicture, type Picture } from '@tribune/evidence/domain';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { factsOf, type AttachEvidenceInput, type PictureInput } from './attach-evidence.input.js';
import { EnoughEvidence, PictureUnusable } from './evidence.refusals.js';
import { Evidence } from './evidence.types.js';
import type { Attached, EvidenceHands } from './hands.js';

@ObjectType({ description: 'The evidence is attached.' })
export class AttachEvidencePayload extends DecisionPayload {
  @Field(() => Evidence, { description: 'The evidence.' })
  evidence!: Evidence;
}

export const AttachEvidenceResult = resultOf('AttachEvidence', AttachEvidencePayload, [TakesNoPart, DecisionIsFinal, WrongState, PictureUnusable, EnoughEvidence]);

/** Brings something before those who decide, until the decision is final; nobody changes it afterwards (D12). */
export async function attachEvidence({ once, decisions, evidence }: EvidenceHands, actor: Actor, input: AttachEvidenceInput): Promise<Attached> {
  const facts = factsOf(input);
  const problem = evidenceProblem(facts);
  if (problem) throw new Refused(problem.problem === null ? 'FieldMissing' : 'InputInvalid', { ...problem });
  const picture = input.picture ? pictureOf(input.picture) : null;
  return once.run(actor, 'attachEvidence', input, async (tx) => {
    const decisionId = await decisions.seen(actor, input.decisionId);
    return { decisionId, evidenceId: await evidence.attach(tx, actor, decisionId, facts, picture) };
  });
}

function pictureOf({ base64, alt }: PictureInput): Picture & { alt: string } {
  const read = readPicture(Buffer.from(base64, 'base64'));
  if (typeof read === 'string') throw new Refused('PictureUnusable', { field: 'picture', problem: read });
  if (alt.trim() === '') throw new Refused('FieldMissing', { field: 'alt' });
  return { ...read, alt: alt.trim() };
}
