import { useAct } from '@tribune/kernel/web';
import { awaitHeading, Button, CommandButton, Form, Notice, say, Stack, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { PartDifferences } from './part-differences.js';
import { fieldsOf, FIELDS, inputOf, missingIn, sameFields } from './touch-point-fields.js';
import { TouchPointFieldset } from './touch-point-fieldset.js';
import { ChangeTouchPoint, type Choices, type TouchPointDetails } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

/** The touch point being rewritten where it stands. What was typed stays on this device; what somebody else wrote meanwhile is shown first. */
export function ChangeTouchPointForm({ touchPoint, choices, onEnd }: { touchPoint: TouchPointDetails; choices: Choices; onEnd: () => void }) {
  const draft = useDraft(`touch-point.${touchPoint.id}`, { ...fieldsOf(touchPoint), seenVersion: touchPoint.version });
  const [checked, setChecked] = useState(false);
  const change = useAct(ChangeTouchPoint, { fields: [...FIELDS] });
  const { seenVersion, ...fields } = draft.value;
  const missing = checked ? missingIn(fields) : [];
  const { form } = texts;
  const end = () => {
    draft.clear();
    onEnd();
    awaitHeading();
  };
  const onSave = async () => {
    setChecked(true);
    if (missingIn(fields).length > 0) return;
    if (!(await change.act({ touchPointId: touchPoint.id, seenVersion, ...inputOf(fields) }))) return;
    end();
    say(form.saved);
  };
  const goOn = () => {
    change.reset();
    draft.patch({ seenVersion: touchPoint.version });
  };
  const movedOn = seenVersion !== touchPoint.version && !change.pending;
  const same = sameFields(fields, fieldsOf(touchPoint));
  return (
    <Stack gap="lg">
      {movedOn && (
        <Notice tone="waiting" urgent title={form.movedOn} action={<Button size="sm" onPress={goOn}>{form.goOn}</Button>}>
          {form.movedOnSentence}
          <PartDifferences changes={touchPoint.history.slice(0, touchPoint.version - seenVersion)} />
        </Notice>
      )}
      {draft.restored && !same && !movedOn && <Notice action={<Button size="sm" onPress={draft.clear}>{form.afresh}</Button>}>{form.restored}</Notice>}
      <Form label={texts.page.edit} onSubmit={() => void onSave()} problem={movedOn ? null : change.problem} failure={change.failure} onRetry={change.retry}
        actions={<><CommandButton submit pending={change.pending} closed={movedOn ? form.movedOn : same ? form.unchanged : null}>{form.save}</CommandButton><Button look="quiet" onPress={end}>{form.cancel}</Button></>}>
        <TouchPointFieldset value={fields} patch={draft.patch} choices={choices} errorOf={(field) => (missing.includes(field) ? form.missing : change.errorOf(field))} />
      </Form>
    </Stack>
  );
}
