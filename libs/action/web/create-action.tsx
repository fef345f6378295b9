import { useAct } from '@tribune/kernel/web';
import { Button, DateField, Dialog, Form, say, SelectField, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { CreateAction as Create } from './action.acts.js';
import type { Afterwards } from './action.documents.js';
import { texts } from './action.texts.js';
import { PickOwner } from './pick-owner.js';

/** Gives somebody something to do, so that the decision happens (D13). */
export function CreateAction({ decision: { id, currentRevision } }: { decision: Pick<Afterwards, 'id' | 'currentRevision'> }) {
  const [asking, setAsking] = useState(false);
  const [only] = currentRevision.touchPoints.length === 1 ? currentRevision.touchPoints : [];
  const draft = useDraft(`action.${id}`, { what: '', touchPointId: only?.id ?? '', ownerId: '', dueOn: '' });
  const act = useAct(Create, { fields: ['what', 'touchPointId', 'ownerId', 'dueOn'], onDone: () => { draft.clear(); setAsking(false); say(texts.create.saved); } });
  const { value, patch } = draft;
  const { open, title, what, whatHint, where, owner, dueOn, save, cancel } = texts.create;
  return (
    <>
      <Button size="sm" onPress={() => setAsking(true)}>{open}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={title}>
        <Form label={title} onSubmit={() => void act.act({ decisionId: id, ...value })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{save}</Button><Button onPress={() => setAsking(false)}>{cancel}</Button></>}>
          <TextAreaField label={what} hint={whatHint} rows={2} value={value.what} onChange={(next) => patch({ what: next })} error={act.errorOf('what')} />
          <SelectField label={where} value={value.touchPointId} onChange={(touchPointId) => patch({ touchPointId })} error={act.errorOf('touchPointId')} options={currentRevision.touchPoints.map((each) => ({ value: each.id, label: each.name }))} />
          <PickOwner label={owner} value={value.ownerId} onChange={(ownerId) => patch({ ownerId })} error={act.errorOf('ownerId')} />
          <DateField label={dueOn} value={value.dueOn} onChange={(next) => patch({ dueOn: next })} error={act.errorOf('dueOn')} />
        </Form>
      </Dialog>
    </>
  );
}
