import { useAct } from '@tribune/kernel/web';
import { Button, Cluster, Form, TextField, useDraft } from '@tribune/ui';
import { address as words } from './account.texts.js';
import { AskAddressChange } from './address.documents.js';
import { SignInAgain } from './sign-in-again.js';

/** Asks for another address. Who came in a while ago shows their passkey, or signs in again; what was typed is kept. */
export function AskAddressForm({ hasPasskey, onDone }: { hasPasskey: boolean; onDone: () => void }) {
  const draft = useDraft('address', '');
  const ask = useAct(AskAddressChange, {
    fields: ['email'],
    onDone: () => {
      draft.clear();
      onDone();
    },
  });
  const submit = () => void ask.act({ email: draft.value.trim() });
  const stale = ask.refusal?.code === 'FreshSignInRequired' ? ask.refusal.message : null;
  return (
    <Form label={words.title} onSubmit={submit} problem={stale ? null : ask.problem} failure={ask.failure} onRetry={ask.retry}
      actions={<Cluster><Button look="primary" submit pending={ask.pending}>{words.ask}</Button><Button look="quiet" onPress={onDone}>{words.cancel}</Button></Cluster>}>
      <TextField label={words.field} hint={words.hint} type="email" autoComplete="email" value={draft.value} onChange={draft.set} error={ask.errorOf('email')} />
      {stale && <SignInAgain title={words.againSentence} sentence={stale} hasPasskey={hasPasskey} next="/account" onShown={submit} />}
    </Form>
  );
}
