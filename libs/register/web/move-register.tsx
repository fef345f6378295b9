import { useAct } from '@tribune/kernel/web';
import { CommandButton, Form, say, TextField, useDraft } from '@tribune/ui';
import { MoveRegister as MoveRegisterDocument } from './register.documents.js';
import { texts } from './settings.texts.js';

/** A new address; the earlier ones lead there for ever. */
export function MoveRegister({ slug }: { slug: string }) {
  const { value: typed, set: setTyped, clear } = useDraft(`register.address.${slug}`, slug);
  const { act, pending, problem, failure, retry, errorOf } = useAct(MoveRegisterDocument, { fields: ['slug'], onDone: () => { clear(); say(texts.moved); } });
  return (
    <Form label={texts.address} onSubmit={() => void act({ slug: typed })} problem={problem} failure={failure} onRetry={retry} actions={<CommandButton look="secondary" submit pending={pending} closed={typed.trim() === slug ? texts.unchanged : null}>{texts.move}</CommandButton>}>
      <TextField label={texts.slug} value={typed} onChange={setTyped} error={errorOf('slug')} />
    </Form>
  );
}
