import { useAct } from '@tribune/kernel/web';
import { Button, ConfirmButton, Dialog, Form, Problem, say, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { AnnounceSummit, CancelSummit, CloseSummit } from './summit.acts.js';
import { isOpen, whyClosed, type Summit } from './summit.documents.js';
import { texts } from './summit.texts.js';

/** Announcing, closing, cancelling: for who called it and its sponsor. */
export function SummitCommands({ summit }: { summit: Summit }) {
  const { id, state, participantCount } = summit;
  const announce = useAct(AnnounceSummit, { onDone: () => say(texts.announce.done) });
  const close = useAct(CloseSummit, { onDone: () => say(texts.close.done) });
  if (!isOpen(summit, 'changeSummit')) return null;
  return (
    <>
      {state === 'DRAFT' && <ConfirmButton look="primary" closed={whyClosed(summit, 'announceSummit')} title={texts.announce.title} sentence={texts.announce.sentence(participantCount)} confirm={texts.announce.act} onConfirm={() => announce.act({ summitId: id })}>{texts.announce.act}</ConfirmButton>}
      {isOpen(summit, 'closeSummit') && <ConfirmButton title={texts.close.title} sentence={texts.close.sentence} confirm={texts.close.act} onConfirm={() => void close.act({ summitId: id })}>{texts.close.act}</ConfirmButton>}
      {isOpen(summit, 'cancelSummit') && <Cancel id={id} />}
      <Problem problem={announce.problem ?? close.problem} failure={announce.failure ?? close.failure} />
    </>
  );
}

function Cancel({ id }: { id: string }) {
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`summit.cancel.${id}`, { because: '' });
  const { act: label, title, sentence, because, done, back } = texts.cancelling;
  const act = useAct(CancelSummit, { fields: ['because'], onDone: () => { draft.clear(); setAsking(false); say(done); } });
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>{label}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={title}>
        <Form label={title} onSubmit={() => void act.act({ summitId: id, because: draft.value.because })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="danger" pending={act.pending}>{label}</Button><Button onPress={() => setAsking(false)}>{back}</Button></>}>
          <TextAreaField label={because} hint={sentence} rows={2} value={draft.value.because} onChange={(next) => draft.patch({ because: next })} error={act.errorOf('because')} />
        </Form>
      </Dialog>
    </>
  );
}
