import { useAct } from '@tribune/kernel/web';
import { Button, CommandButton, Dialog, Form, formatDateTime, MovedOn, say, Text, useVersionedDraft } from '@tribune/ui';
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
  const standing: MeetingDraft = { startsAt, minutes: String(minutes), place };
  const draft = useVersionedDraft(`meeting.change.${id}`, standing, version);
  const act = useAct(Change, { fields: [...MEETING_FIELDS], onDone: () => { draft.clear(); setOpen(false); say(words.done); } });
  const submit = () => {
    setChecked(true);
    if (isWhole(draft.value)) void act.act({ meetingId: id, seenVersion: draft.seenVersion, ...whenAndWhere(draft.value) });
  };
  return (
    <div>
      <Button size="sm" onPress={() => setOpen(true)}>{words.open}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title}>
        <Form label={words.title} onSubmit={submit} problem={draft.closed ? null : act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><CommandButton submit pending={act.pending} closed={draft.closed}>{texts.fields.save}</CommandButton><Button onPress={() => setOpen(false)}>{texts.fields.cancel}</Button></>}>
          <MovedOn draft={draft} pending={act.pending} onGoOn={act.reset} parts={MEETING_FIELDS.map((field) => ({ label: texts.fields[field], before: said(field, draft.seen), after: said(field, standing) }))} />
          <Text>{words.lead}</Text>
          <MeetingFieldset value={draft.value} checked={checked} patch={draft.patch} errorOf={act.errorOf} />
        </Form>
      </Dialog>
    </div>
  );
}

const said = (field: keyof MeetingDraft, { [field]: value }: MeetingDraft): string => (field === 'startsAt' ? formatDateTime(value) : value);
