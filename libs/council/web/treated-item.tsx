import { Sections, useAct } from '@tribune/kernel/web';
import { Button, Cluster, Form, Prose, say, Section, Stack, Text, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { ApproveMinutes } from './approve-minutes.js';
import { BackAndOn } from './chair-controls.js';
import { Record } from './meeting-agenda.js';
import { NoteItem as Note } from './meeting.acts.js';
import { isOpen, type Meeting, type MeetingItem } from './meeting.documents.js';
import { texts } from './meeting-now.texts.js';
import { texts as meetingTexts } from './meeting.texts.js';

/** In the middle: what is treated now. A decision with the vote that everybody knows from its own page, anything else with its note. */
export function TreatedItem({ meeting, item }: { meeting: Meeting; item: MeetingItem }) {
  const { decision, leftOut, voteRecordedAt } = item;
  const votes = decision?.state === 'VOTING' && !voteRecordedAt;
  return (
    <Section title={item.title} lead={[texts.item.of(item.position, meeting.agenda.length), decision && texts.item.decision(decision.number)].filter(Boolean).join(' · ')} actions={<BackAndOn meeting={meeting} item={item} />}>
      <Stack gap="lg">
        {decision ? <Sections at="meeting.decision" id={decision.id} state={decision.state} /> : item.minutesOfId ? <ApproveMinutes meetingId={item.minutesOfId} /> : <Text tone="muted">{texts.item.nothing}</Text>}
        {votes && leftOut.length > 0 && <Text size="sm" tone="muted">{meetingTexts.agenda.leftOut(leftOut)}</Text>}
        {votes && leftOut.length === 0 && isOpen(meeting, 'recordVote') && <Cluster><Record meetingId={meeting.id} decision={decision} /></Cluster>}
        {isOpen(meeting, 'noteItem') ? <NoteItem meetingId={meeting.id} item={item} /> : item.note && <Stack gap="xs"><Text size="sm" strong>{texts.note.title}</Text><Prose>{item.note}</Prose></Stack>}
        <Sections at="meeting.item" id={meeting.id} />
      </Stack>
    </Section>
  );
}

/** What the chair types is kept on the device until it is saved. */
function NoteItem({ meetingId, item: { id, note } }: { meetingId: string; item: MeetingItem }) {
  const words = texts.note;
  const draft = useDraft<string | null>(`meeting.note.${id}`, null);
  const [saved, setSaved] = useState<string | null>(null);
  const act = useAct(Note, { fields: ['note'], onDone: () => say(words.saved) });
  const stands = saved ?? note;
  const shown = draft.value ?? stands;
  const save = async () => {
    if (!(await act.act({ meetingId, itemId: id, note: shown }))) return;
    setSaved(shown);
    draft.clear();
  };
  return (
    <Form label={words.label} onSubmit={() => void save()} problem={act.problem} failure={act.failure} onRetry={act.retry} actions={shown !== stands && <><Button submit look="primary" pending={act.pending}>{words.save}</Button><Text as="span" size="sm" tone="muted">{words.unsaved}</Text></>}>
      <TextAreaField label={words.label} hint={words.hint} rows={3} optional value={shown} onChange={draft.set} error={act.errorOf('note')} />
    </Form>
  );
}
