import { useRef } from 'react';
import { useAct, type PayloadOf, type ResultOf } from '@tribune/kernel/web';
import type { AnswerFields } from './answer-fields.js';
import { ApproveDecision, RefuseDecision } from './decision.acts.js';
import { texts } from './decision.texts.js';
import type { Signature } from './use-signature.js';

interface Question {
  readonly decisionId: string;
  readonly constituencyId: string;
  readonly seenRevision: number;
  readonly seenHash: string;
}
/** Which of the two mutations was tried last: its errors are the ones to show. */
const FIELDS = ['withoutDossierBecause', 'note', 'holdsWhile', 'validUntil', 'interest', 'evidence', 'alternative'];

/** Approves, waives or refuses exactly the text that was read, signing in again first where that is needed (D9). */
export function useAnswer(signature: Signature, onDone: (kind: NonNullable<AnswerFields['kind']>, isFinal: boolean) => void) {
  const approve = useAct(ApproveDecision, { fields: FIELDS });
  const refuse = useAct(RefuseDecision, { fields: FIELDS });

  // The server decides whether a sign-in is fresh; when it said no, the next press signs first.
  const refusal = approve.refusal ?? refuse.refusal;
  const missing = refusal?.code === 'FieldMissing' ? (refusal.fields ?? [refusal.field]) : [];
  const expired = refusal?.code === 'SignInAgain';

  // what is tried again goes where it would have gone at once: under the same key, and then on
  const last = useRef<readonly [Question, AnswerFields] | null>(null);

  const give = async (question: Question, fields: AnswerFields): Promise<void> => {
    const { kind, withoutDossierBecause, note, holdsWhile, validUntil, interest, evidence, alternative } = fields;
    last.current = [question, fields];
    if (!kind) return;
    if ((signature.by !== 'fresh' || expired) && !(await signature.sign())) return;
    if (kind === 'REFUSE') {
      approve.reset();
      if (await refuse.act({ ...question, interest, evidence, alternative })) onDone(kind, false);
      return;
    }
    refuse.reset();
    const payload: PayloadOf<ResultOf<typeof ApproveDecision>> | null = await approve.act({ ...question, kind, withoutDossierBecause, note, holdsWhile: holdsWhile.trim() || null, validUntil: validUntil || null });
    if (payload) onDone(kind, payload.decision.state === 'FINAL');
  };

  return {
    give,
    pending: approve.pending || refuse.pending || signature.pending,
    problem: approve.problem ?? refuse.problem,
    failure: approve.failure ?? refuse.failure,
    retry: () => void (last.current && give(...last.current)),
    // The server names the field as the program does; beside the field itself that would puzzle.
    errorOf: (field: string) => (missing.includes(field) ? texts.answer.fillIn : (approve.errorOf(field) ?? refuse.errorOf(field))),
  };
}
