import { useAct } from '@tribune/kernel/web';
import { Button, Form, TextAreaField, useDraft } from '@tribune/ui';
import { EditContribution, type Contribution } from './discussion.documents.js';
import { texts } from './discussion.texts.js';

/** One's own words, for fifteen minutes; what they said before is kept. */
export function EditForm({ contribution: { id }, text, onDone }: { contribution: Contribution; text: string; onDone: () => void }) {
  const draft = useDraft(`edit.${id}`, text);
  const done = () => {
    draft.clear();
    onDone();
  };
  const act = useAct(EditContribution, { fields: ['text'], onDone: done });
  return (
    <Form label={texts.editing} onSubmit={() => void act.act({ contributionId: id, text: draft.value })} problem={act.problem} failure={act.failure} onRetry={act.retry}
      actions={<><Button submit look="primary" size="sm" pending={act.pending}>{texts.save}</Button><Button size="sm" onPress={done}>{texts.cancel}</Button></>}>
      <TextAreaField autoFocus rows={2} label={texts.editing} hint={texts.kept} value={draft.value} onChange={draft.set} error={act.errorOf('text')} />
    </Form>
  );
}
