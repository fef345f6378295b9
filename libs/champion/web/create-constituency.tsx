import { useAct } from '@tribune/kernel/web';
import { Button, ChoiceField, Dialog, Form, say, Text, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { CreateConstituency as CreateConstituencyDocument } from './champion.acts.js';
import { texts } from './champion.texts.js';

/** A further constituency, for administrators. */
export function CreateConstituency() {
  const [open, setOpen] = useState(false);
  const draft = useDraft('create-constituency', { name: '', kind: 'EMPLOYEES' as 'EMPLOYEES' | 'OTHER' });
  const { name, kind } = draft.value;
  const { act, pending, problem, failure, retry, errorOf } = useAct(CreateConstituencyDocument, {
    fields: ['name', 'kind'],
    onDone: () => {
      setOpen(false);
      draft.clear();
      say(texts.create.done);
    },
  });
  return (
    <>
      <Button onPress={() => setOpen(true)}>{texts.create.open}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={texts.create.title}>
        <Form
          onSubmit={() => void act({ name, kind })} problem={problem} failure={failure} onRetry={retry}
          actions={<><Button look="primary" submit pending={pending}>{texts.create.act}</Button><Button onPress={() => setOpen(false)}>{texts.call.cancel}</Button></>}
        >
          <Text>{texts.create.lead}</Text>
          <TextField label={texts.create.name} value={name} onChange={(next) => draft.patch({ name: next })} error={errorOf('name')} />
          <ChoiceField
            label={texts.create.kind} value={kind} onChange={(next) => draft.patch({ kind: next })} across error={errorOf('kind')}
            choices={[{ value: 'EMPLOYEES', label: texts.kinds.EMPLOYEES }, { value: 'OTHER', label: texts.kinds.OTHER }]}
          />
        </Form>
      </Dialog>
    </>
  );
}
