import { useAct } from '@tribune/kernel/web';
import { useNavigate } from '@tanstack/react-router';
import { Button, ButtonLink, Card, CommandButton, Form, Notice, say, Split, Stack, Text, TextField, useDraft, useNow } from '@tribune/ui';
import { useState } from 'react';
import { AmendDecision } from './decision.acts.js';
import type { Decision, ProposalChoices } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { effectOfEdit } from './effect-of-edit.js';
import { MovedOn } from './moved-on.js';
import { askedOf, editOf, FIELDS, fieldsOfRevision, inputOf, lackOf, readableOf, type ProposalFields } from './proposal-fields.js';
import { ProposalFieldset } from './proposal-form.js';
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
  const lack = checked && decision.state !== 'DRAFT' ? lackOf(draft.value, asked) : null;
  const { amend } = texts;
  const back = `/decisions/${decision.number}`;

  const onAmend = async () => {
    setChecked(true);
    if (decision.state !== 'DRAFT' && lackOf(draft.value, asked)) return;
    if (!(await act.act({ decisionId: decision.id, expectedRevision: base.number, note: draft.value.note, ...inputOf(draft.value, asked) }))) return;
    draft.clear();
    say(amend.done(base.number + 1));
    void navigate({ to: back });
  };
  if (base.number !== current.number && !act.pending) return <MovedOn title={amend.movedOn} sentence={amend.movedOnSentence} read={amend.read} before={base} after={current} onRead={() => setBase(current)} />;
  return (
    <Split aside={<Live base={base} after={readableOf(draft.value, choices, asked, base)} effect={effectOfEdit(decision, edit)} />}>
      <Form label={amend.title} onSubmit={() => void onAmend()} problem={act.problem ?? (lack && texts.proposal.lacks)} failure={act.failure} onRetry={act.retry}
        actions={<><CommandButton submit pending={act.pending} closed={edit ? null : amend.unchanged}>{decision.state === 'DRAFT' ? amend.saveDraft : texts.commands.amendDecision}</CommandButton><ButtonLink look="quiet" to={back}>{texts.acts.cancel}</ButtonLink></>}>
        {draft.restored && edit && <Notice action={<Button size="sm" onPress={draft.clear}>{texts.proposal.afresh}</Button>}>{texts.proposal.restored}</Notice>}
        <ProposalFieldset unfolded value={draft.value} patch={draft.patch} choices={choices} asked={asked} errorOf={(field) => (lack?.field === field ? lack.sentence : act.errorOf(field))} />
        {decision.state !== 'DRAFT' && <TextField label={amend.note} hint={amend.noteHint} optional value={draft.value.note} onChange={(words) => draft.patch({ note: words })} error={act.errorOf('note')} />}
      </Form>
    </Split>
  );
}

function Live({ base, after, effect }: { base: Parameters<typeof TextDifference>[0]['before']; after: Parameters<typeof TextDifference>[0]['after']; effect: ReturnType<typeof effectOfEdit> }) {
  return (
    <Card level="sunk" title={texts.amend.live}>
      <Stack>
        <div aria-live="polite">{effect ? <Notice tone={effect.tone} title={effect.title}>{effect.sentence}</Notice> : <Text size="sm" tone="muted">{texts.amend.unchanged}</Text>}</div>
        {effect && <TextDifference before={base} after={after} live />}
      </Stack>
    </Card>
  );
}
