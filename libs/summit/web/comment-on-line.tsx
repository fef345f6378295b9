import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, Text, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { texts } from './review.texts.js';
import { CommentOnLine as Comment } from './summit.acts.js';

const words = texts.comment;

/** A champion or an executive says something to a line. */
export function CommentOnLine({ summitId, number, lineId, activity }: { summitId: string; number: number; lineId: string; activity: string }) {
  const [open, setOpen] = useState(false);
  const draft = useDraft(`comment.${lineId}`, { words: '' });
  const act = useAct(Comment, { fields: ['words'], onDone: () => { draft.clear(); setOpen(false); say(words.done); } });
  return (
    <>
      <Button look="quiet" size="sm" of={activity} onPress={() => setOpen(true)}>{words.act}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title}>
        <Form label={words.title} onSubmit={() => void act.act({ summitId, number, lineId, words: draft.value.words })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{words.save}</Button><Button onPress={() => setOpen(false)}>{words.cancel}</Button></>}>
          <Text tone="muted">{activity}</Text>
          <TextAreaField label={words.label} hint={words.hint} rows={3} value={draft.value.words} onChange={(next) => draft.patch({ words: next })} error={act.errorOf('words')} />
        </Form>
      </Dialog>
    </>
  );
}
