import { useAct } from '@tribune/kernel/web';
import { Button, Cluster, Dialog, Form, Problem, Row, Rows, say, ScreenReaderOnly, StateBadge, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { DecideCorrection, mayDo, ProposeCorrection as Propose, type Correction, type Minutes } from './minutes.documents.js';
import { texts } from './minutes.texts.js';

interface Place {
  meetingId: string;
  minutes: Minutes;
  /** Null: the minutes as a whole. */
  itemId: string | null;
}

/** What is proposed here and not decided, or was refused; what was taken stands in the minutes themselves. */
export function Corrections({ meetingId, minutes, itemId }: Place) {
  const here = minutes.corrections.filter((each) => each.itemId === itemId && each.taken !== true);
  if (here.length === 0) return null;
  const may = mayDo(minutes, 'decideCorrection');
  return (
    <Rows dense label={texts.whole}>
      {here.map((each) => (
        <Row key={each.id} quiet={each.taken === false} above={texts.by(each.proposedBy)} title={each.words} detail={each.because || undefined}
          trailing={each.taken === false ? <StateBadge size="sm" tone="stale" label={texts.states.refused} /> : may ? <Decide meetingId={meetingId} correction={each} /> : <StateBadge size="sm" tone="waiting" label={texts.states.open} />} />
      ))}
    </Rows>
  );
}

function Decide({ meetingId, correction: { id, proposedBy } }: { meetingId: string; correction: Correction }) {
  const words = texts.decide;
  const [refusing, setRefusing] = useState(false);
  const draft = useDraft(`minutes.refuse.${id}`, { because: '' });
  const take = useAct(DecideCorrection, { onDone: () => say(words.takenDone) });
  const refuse = useAct(DecideCorrection, { fields: ['because'], onDone: () => { draft.clear(); setRefusing(false); say(words.refusedDone); } });
  return (
    <Cluster gap="xs">
      <Button size="sm" pending={take.pending} onPress={() => void take.act({ meetingId, correctionId: id, take: true })}>{words.take}<ScreenReaderOnly>{words.of(proposedBy)}</ScreenReaderOnly></Button>
      <Button size="sm" look="quiet" onPress={() => setRefusing(true)}>{words.refuse}<ScreenReaderOnly>{words.of(proposedBy)}</ScreenReaderOnly></Button>
      <Problem problem={take.problem} failure={take.failure} onRetry={take.retry} />
      <Dialog open={refusing} onClose={() => setRefusing(false)} title={words.title}>
        <Form label={words.title} onSubmit={() => void refuse.act({ meetingId, correctionId: id, take: false, because: draft.value.because })} problem={refuse.problem} failure={refuse.failure} onRetry={refuse.retry}
          actions={<><Button submit look="primary" pending={refuse.pending}>{words.refuse}</Button><Button onPress={() => setRefusing(false)}>{words.cancel}</Button></>}>
          <TextAreaField label={words.because} rows={2} value={draft.value.because} onChange={(because) => draft.patch({ because })} error={refuse.errorOf('because')} />
        </Form>
      </Dialog>
    </Cluster>
  );
}

/** What somebody who was invited wants the minutes to say. */
export function ProposeCorrection({ meetingId, minutes, itemId, title }: Place & { title: string | null }) {
  const words = texts.correct;
  const [open, setOpen] = useState(false);
  const draft = useDraft(`minutes.correct.${meetingId}.${itemId ?? ''}`, { words: '' });
  const act = useAct(Propose, { fields: ['words'], onDone: () => { draft.clear(); setOpen(false); say(words.done); } });
  if (!mayDo(minutes, 'proposeCorrection')) return null;
  return (
    <div>
      <Button size="sm" look="quiet" onPress={() => setOpen(true)}>{title ? words.open : words.openWhole}{title && <ScreenReaderOnly>{words.openOf(title)}</ScreenReaderOnly>}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title}>
        <Form label={words.title} onSubmit={() => void act.act({ meetingId, itemId, words: draft.value.words })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{words.act}</Button><Button onPress={() => setOpen(false)}>{words.cancel}</Button></>}>
          <TextAreaField label={words.words} hint={words.hint} rows={3} value={draft.value.words} onChange={(next) => draft.patch({ words: next })} error={act.errorOf('words')} />
        </Form>
      </Dialog>
    </div>
  );
}
