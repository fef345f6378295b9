import { useAct } from '@tribune/kernel/web';
import { Button, Form, say, TextField } from '@tribune/ui';
import { useState } from 'react';
import { MoveRegister as MoveRegisterDocument } from './register.documents.js';
import { texts } from './settings.texts.js';

/** A new address; the earlier ones lead there for ever. */
export function MoveRegister({ slug }: { slug: string }) {
  const [typed, setTyped] = useState(slug);
  const { act, pending, problem, failure, retry, errorOf } = useAct(MoveRegisterDocument, { fields: ['slug'], onDone: () => say(texts.moved) });
  return (
    <Form label={texts.address} onSubmit={() => void act({ slug: typed })} problem={problem} failure={failure} onRetry={retry} actions={<Button submit pending={pending}>{texts.move}</Button>}>
      <TextField label={texts.slug} value={typed} onChange={setTyped} error={errorOf('slug')} />
    </Form>
  );
}
