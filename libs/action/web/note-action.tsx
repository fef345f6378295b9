import { useAct } from '@tribune/kernel/web';
import { Button, DateField, Dialog, Form, say, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { NoteAction as Note } from './action.acts.js';
import { texts } from './action.texts.js';
import { PickOwner } from './pick-owner.js';

const { inMeeting: words, create } = texts;

/** A meeting gives somebody something to do, at what it treats now. */
export function NoteAction({ meetingId, itemId }: { meetingId: string; itemId: string }) {
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`meeting.action.${itemId}`, { what: '', ownerId: '', dueOn: '' });
  const act = useAct(Note, { fields: ['what', 'ownerId', 'dueOn'], onDone: () => { draft.clear(); setAsking(false); say(create.saved); } });
  const { value, patch } = draft;
  return (
    <>
      <Button size="sm" onPress={() => setAsking(true)}>{words.open}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={create.title}>
        <Form label={create.title} onSubmit={() => void act.act({ meetingId, itemId, ...value })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{words.save}</Button><Button onPress={() => setAsking(false)}>{create.cancel}</Button></>}>
          <TextAreaField label={create.what} hint={create.whatHint} rows={2} value={value.what} onChange={(what) => patch({ what })} error={act.errorOf('what')} />
          <PickOwner label={create.owner} value={value.ownerId} onChange={(ownerId) => patch({ ownerId })} error={act.errorOf('ownerId')} />
          <DateField label={create.dueOn} value={value.dueOn} onChange={(dueOn) => patch({ dueOn })} error={act.errorOf('dueOn')} />
        </Form>
      </Dialog>
    </>
  );
}
