import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, SelectField, TextAreaField, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import type { EcosystemData, Element } from './ecosystem.documents.js';
import { texts } from './ecosystem.texts.js';
import { PutElement as Put } from './summit.acts.js';

const EMPTY = { touchPointId: '', name: '', partner: '', reason: '', risk: '' };
const NEEDED = ['touchPointId', 'name', 'reason'] as const;

/** An element of the ecosystem: a new one, or one that is there. */
export function PutElement({ data: { stages }, summitId, element }: { data: EcosystemData; summitId: string; element?: Element }) {
  const [open, setOpen] = useState(false);
  const [checked, setChecked] = useState(false);
  const { touchPointId, name, partner, reason, risk } = element ?? EMPTY;
  const draft = useDraft(element ? `element.${element.id}.${element.version}` : `element.${summitId}`, { touchPointId, name, partner, reason, risk });
  const act = useAct(Put, { fields: ['touchPointId', 'name', 'partner', 'reason', 'risk'], onDone: () => { draft.clear(); setOpen(false); setChecked(false); say(texts.saved); } });
  const { value, patch } = draft;
  const title = element ? texts.changeTitle : texts.add;
  const errorOf = (field: keyof typeof EMPTY) => (checked && NEEDED.some((each) => each === field) && !value[field].trim() ? texts.missing : act.errorOf(field));
  const submit = () => {
    setChecked(true);
    if (NEEDED.every((field) => value[field].trim())) void act.act({ summitId, ...value, elementId: element?.id ?? null, seenVersion: element?.version ?? null });
  };
  return (
    <>
      <Button look={element ? 'quiet' : 'primary'} size={element ? 'sm' : 'md'} of={element?.name} onPress={() => setOpen(true)}>{element ? texts.change : texts.add}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        <Form label={title} onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{texts.save}</Button><Button onPress={() => setOpen(false)}>{texts.cancel}</Button></>}>
          <TextField label={texts.name} hint={texts.nameHint} value={value.name} onChange={(next) => patch({ name: next })} error={errorOf('name')} />
          <SelectField label={texts.where} value={value.touchPointId} onChange={(next) => patch({ touchPointId: next })} error={errorOf('touchPointId')} options={stages.flatMap((stage) => stage.touchPoints.map((each) => ({ value: each.id, label: `${each.name} · ${stage.name}` })))} />
          <TextField label={texts.partner} hint={texts.partnerHint} optional value={value.partner} onChange={(next) => patch({ partner: next })} error={errorOf('partner')} />
          <TextAreaField label={texts.reason} rows={2} value={value.reason} onChange={(next) => patch({ reason: next })} error={errorOf('reason')} />
          <TextAreaField label={texts.risk} optional rows={2} value={value.risk} onChange={(next) => patch({ risk: next })} error={errorOf('risk')} />
        </Form>
      </Dialog>
    </>
  );
}
