import { useAct } from '@tribune/kernel/web';
import { useNavigate } from '@tanstack/react-router';
import { Button, Card, CommandButton, Form, Notice, say, Split, Text, TextField, useDraft, useNow } from '@tribune/ui';
import { useState } from 'react';
import { AmendDecision } from './decision.acts.js';
import type { Decision, ProposalChoices, Revision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { effectOfEdit } from './effect-of-edit.js';
import { lacksOf } from './lacks-of.js';
import { MovedOn } from './moved-on.js';
import { askedOf, editOf, FIELDS, fieldsOfRevision, inputOf, readableOf, type ProposalFields } from './proposal-fields.js';
import { ProposalFieldset } from './proposal-form.js';
import type { Readable } from './revision-difference.js';
import { currentRevision } from './standing.js';
import { TextDifference } from './text-difference.js';

/** The text as it is edited, and beside it word by word what changes and whom that asks again. */
export function AmendForm({ decision, choices, note }: { decision: Decision; choices: ProposalChoices; note: string }) {
  const navigate = useNavigate();
  const current = currentRevision(decision);
  const [base, setBase] = useState(current);
  const draft = useDraft<ProposalFields & { note: string }>(`amend.${decision.id}`, { ...fieldsOfRevision(current), note });
  const [checked, setChecked] = useState(false);
  const act = useAct(AmendDecision, { fields: [...FIELDS, 'note'] });
  const asked = askedOf(choices, draft.value, useNow());
  const edit = editOf(base, draft.value, asked);
  const lacks = checked && decision.state !== 'DRAFT' ? lacksOf(draft.value, asked) : null;
  const effect = effectOfEdit(decision, edit);
  const { amend } = texts;
  const back = `/decisions/${decision.number}`;

  const onAmend = async () => {
    setChecked(true);
    if (decision.state !== 'DRAFT' && lacksOf(draft.value, asked).size > 0) return;
    if (!(await act.act({ decisionId: decision.id, expectedRevision: base.number, note: draft.value.note, ...inputOf(draft.value, asked) }))) return;
    draft.clear();
    say(amend.done(base.number + 1));
    void navigate({ to: back });
  };
  if (base.number !== current.number && !act.pending) return <MovedOn title={amend.movedOn} sentence={amend.movedOnSentence} read={amend.read} before={base} after={current} onRead={() => setBase(current)} />;
  return (
    <Split aside={<Live base={base} after={readableOf(draft.value, choices, asked)} changed={edit !== null} />}>
      <Form label={amend.title} onSubmit={() => void onAmend()} problem={act.problem ?? (lacks && lacks.size > 0 ? texts.proposal.lacks : null)} failure={act.failure} onRetry={act.retry}
        actions={<CommandButton submit pending={act.pending} closed={edit ? null : amend.unchanged}>{decision.state === 'DRAFT' ? amend.saveDraft : texts.commands.amendDecision}</CommandButton>}>
        {draft.restored && edit && <Notice action={<Button size="sm" onPress={draft.clear}>{texts.proposal.afresh}</Button>}>{texts.proposal.restored}</Notice>}
        <ProposalFieldset unfolded value={draft.value} patch={draft.patch} choices={choices} asked={asked} errorOf={(field) => lacks?.get(field) ?? act.errorOf(field)} />
        {decision.state !== 'DRAFT' && <TextField label={amend.note} hint={amend.noteHint} optional value={draft.value.note} onChange={(words) => draft.patch({ note: words })} error={act.errorOf('note')} />}
        <div aria-live="polite">{effect && <Notice tone={effect.tone} title={effect.title}>{effect.sentence}</Notice>}</div>
      </Form>
    </Split>
  );
}

function Live({ base, after, changed }: { base: Revision; after: Readable; changed: boolean }) {
  return (
    <Card heading="h2" level="sunk" title={texts.amend.live}>
      {changed ? <TextDifference before={base} after={after} live /> : <Text size="sm" tone="muted">{texts.amend.unchanged}</Text>}
    </Card>
  );
}
