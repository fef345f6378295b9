import { useAct } from '@tribune/kernel/web';
import { Button, ConfirmButton, Dialog, Form, Problem, say, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { CancelMeeting, CloseMeeting } from './meeting.acts.js';
import { isOpen, type Meeting } from './meeting.documents.js';
import { texts } from './meeting.texts.js';

/** Closing and cancelling: for the chair. */
export function MeetingCommands({ meeting }: { meeting: Meeting }) {
  const close = useAct(CloseMeeting, { onDone: () => say(texts.close.done) });
  if (!isOpen(meeting, 'cancelMeeting')) return null;
  return (
    <>
      {isOpen(meeting, 'closeMeeting') && <ConfirmButton look="primary" title={texts.close.title} sentence={texts.close.sentence} confirm={texts.close.act} onConfirm={() => close.act({ meetingId: meeting.id })}>{texts.close.act}</ConfirmButton>}
      <Cancel id={meeting.id} />
      <Problem problem={close.problem} failure={close.failure} />
    </>
  );
}

function Cancel({ id }: { id: string }) {
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`meeting.cancel.${id}`, { because: '' });
  const { act: label, title, sentence, because, done, back } = texts.cancelling;
  const act = useAct(CancelMeeting, { fields: ['because'], onDone: () => { draft.clear(); setAsking(false); say(done); } });
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>{label}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={title}>
        <Form label={title} onSubmit={() => void act.act({ meetingId: id, because: draft.value.because })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="danger" pending={act.pending}>{label}</Button><Button onPress={() => setAsking(false)}>{back}</Button></>}>
          <TextAreaField label={because} hint={sentence} rows={2} value={draft.value.because} onChange={(next) => draft.patch({ because: next })} error={act.errorOf('because')} />
        </Form>
      </Dialog>
    </>
  );
}
