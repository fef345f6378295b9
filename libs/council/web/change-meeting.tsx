import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, Text, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { ChangeMeeting as Change } from './meeting.acts.js';
import type { Meeting } from './meeting.documents.js';
import { isWhole, MEETING_FIELDS, MeetingFieldset, whenAndWhere, type MeetingDraft } from './meeting-fieldset.js';
import { texts } from './meeting.texts.js';

const words = texts.change;

/** Another time, length or place. */
export function ChangeMeeting({ meeting: { id, version, startsAt, minutes, place } }: { meeting: Meeting }) {
  const [open, setOpen] = useState(false);
  const [checked, setChecked] = useState(false);
  const draft = useDraft<MeetingDraft>(`meeting.change.${id}.${version}`, { startsAt, minutes: String(minutes), place });
  const act = useAct(Change, { fields: [...MEETING_FIELDS], onDone: () => { draft.clear(); setOpen(false); say(words.done); } });
  const submit = () => {
    setChecked(true);
    if (isWhole(draft.value)) void act.act({ meetingId: id, seenVersion: version, ...whenAndWhere(draft.value) });
  };
  return (
    <div>
      <Button size="sm" onPress={() => setOpen(true)}>{words.open}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title}>
        <Form label={words.title} onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{texts.fields.save}</Button><Button onPress={() => setOpen(false)}>{texts.fields.cancel}</Button></>}>
          <Text>{words.lead}</Text>
          <MeetingFieldset value={draft.value} checked={checked} patch={draft.patch} errorOf={act.errorOf} />
        </Form>
      </Dialog>
    </div>
  );
}
