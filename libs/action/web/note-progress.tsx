import { useAct } from '@tribune/kernel/web';
import { Button, Card, Form, say, SelectField, TextAreaField, useDraft } from '@tribune/ui';
import { NoteProgress as Note } from './action.acts.js';
import type { Action } from './action.documents.js';
import { texts } from './action.texts.js';

const STEPS = Array.from({ length: 11 }, (_, at) => ({ value: String(at * 10), label: texts.progress.percent(at * 10) }));

/** Says how far it is: a note that stays. */
export function NoteProgress({ action: { id, openCommands } }: { action: Action }) {
  const draft = useDraft(`progress.${id}`, { words: '', percent: '' });
  const act = useAct(Note, { fields: ['words', 'percent'], onDone: () => { draft.clear(); say(texts.note.saved); } });
  if (!openCommands.some(({ name, open }) => name === 'noteProgress' && open)) return null;
  const { title, words, hint, percent, noPercent, save } = texts.note;
  const { value, patch } = draft;
  return (
    <Card title={title} heading="h2" level="flat">
      <Form label={title} onSubmit={() => void act.act({ actionId: id, words: value.words, percent: value.percent === '' ? null : Number(value.percent) })} problem={act.problem} failure={act.failure} onRetry={act.retry}
        actions={<Button submit pending={act.pending}>{save}</Button>}>
        <TextAreaField label={words} hint={hint} rows={2} value={value.words} onChange={(next) => patch({ words: next })} error={act.errorOf('words')} />
        <SelectField label={percent} optional placeholder={noPercent} value={value.percent} onChange={(next) => patch({ percent: next })} options={STEPS} error={act.errorOf('percent')} />
      </Form>
    </Card>
  );
}
