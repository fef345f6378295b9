import { IconCheck, IconMinus, IconX } from '@tribune/ui/icons';
import { Button, Disclosure, Form, MomentField, PickButtons, say, Stack, Text, TextAreaField, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { kindsFor, NO_ANSWER, type AnswerFields, type AnswerKind } from './answer-fields.js';
import type { ConstituencyAnswer, Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { texts as deliberating } from './deliberating.texts.js';
import { MovedOn } from './moved-on.js';
import { SignatureNote } from './signature-note.js';
import { currentRevision } from './standing.js';
import { useAnswer } from './use-answer.js';
import { useSignature } from './use-signature.js';

const { condition } = deliberating;
const LABELS = { APPROVE: texts.answer.approve, WAIVE: texts.answer.waive, REFUSE: texts.answer.refuse };
const LOOKS = {
  APPROVE: { tone: 'agree', icon: <IconCheck size={18} stroke={2.2} /> },
  WAIVE: { tone: 'abstain', icon: <IconMinus size={18} stroke={2.2} /> },
  REFUSE: { tone: 'object', icon: <IconX size={18} stroke={2.2} /> },
} as const;

/** A champion approves, agrees to "does not affect us", or refuses; each field says what belongs into it. What is typed survives everything. */
export function AnswerForm({ decision, answer, onDone }: { decision: Decision; answer: ConstituencyAnswer; onDone: () => void }) {
  const now = currentRevision(decision);
  const [seen, setSeen] = useState(now);
  const draft = useDraft<AnswerFields>(`answer.${answer.id}`, NO_ANSWER);
  const signature = useSignature();
  const given = useAnswer(signature, (kind, isFinal) => {
    draft.clear();
    say(isFinal ? texts.answer.final : texts.answer.done[kind]);
    onDone();
  });
  const { kind } = draft.value;
  const { movedOn, movedOnSentence, read, label, hints, submit, follows, exactly } = texts.answer;
  if (seen.number !== now.number) return <MovedOn title={movedOn} sentence={movedOnSentence} read={read} before={seen} after={now} onRead={() => setSeen(now)} />;
  const question = { decisionId: decision.id, constituencyId: answer.constituency?.id ?? '', seenRevision: seen.number, seenHash: seen.bodyHash };
  return (
    <Form label={label} onSubmit={() => void given.give(question, draft.value)} problem={given.problem} failure={given.failure} onRetry={given.retry}
      actions={kind && signature.by !== 'none' && <Button submit look={kind === 'REFUSE' ? 'danger' : 'primary'} pending={given.pending}>{submit[kind]}</Button>}>
      <PickButtons label={label} value={kind} onPick={(picked) => draft.patch({ kind: picked })} options={kindsFor(answer).map((value) => ({ value, label: LABELS[value], hint: hints[value], ...LOOKS[value] }))} />
      {kind && <Fields kind={kind} value={draft.value} patch={draft.patch} errorOf={given.errorOf} />}
      {kind && <Text size="sm">{follows[kind]}</Text>}
      {kind && <Stack gap="xs"><Text size="sm" tone="muted">{exactly(seen.number, seen.bodyHash.slice(0, 12))}</Text><SignatureNote signature={signature} /></Stack>}
    </Form>
  );
}

interface FieldsProps {
  kind: AnswerKind;
  value: AnswerFields;
  patch: (change: Partial<AnswerFields>) => void;
  errorOf: (field: string) => string | null;
}

function Fields({ kind, value, patch, errorOf }: FieldsProps) {
  const { answer } = texts;
  if (kind === 'REFUSE') {
    return (['interest', 'evidence', 'alternative'] as const).map((name) => (
      <TextAreaField key={name} label={answer[name]} hint={answer[`${name}Hint`]} error={errorOf(name)} value={value[name]} onChange={(text) => patch({ [name]: text })} />
    ));
  }
  return (
    <>
      <TextAreaField label={answer.dossier} hint={answer.dossierHint} rows={2} error={errorOf('withoutDossierBecause')} value={value.withoutDossierBecause} onChange={(withoutDossierBecause) => patch({ withoutDossierBecause })} />
      <TextAreaField label={answer.note} hint={answer.noteHint} rows={2} optional error={errorOf('note')} value={value.note} onChange={(note) => patch({ note })} />
      <Disclosure summary={condition.limit} open={value.holdsWhile !== '' || value.validUntil !== ''}>
        <Stack>
          <TextField label={condition.holdsWhile} hint={condition.holdsWhileHint} optional error={errorOf('holdsWhile')} value={value.holdsWhile} onChange={(holdsWhile) => patch({ holdsWhile })} />
          <MomentField label={condition.validUntil} optional error={errorOf('validUntil')} value={value.validUntil} onChange={(validUntil) => patch({ validUntil })} />
        </Stack>
      </Disclosure>
    </>
  );
}
