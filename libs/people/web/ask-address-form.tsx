import { goAfresh, useAct } from '@tribune/kernel/web';
import { Button, Cluster, Form, Notice, TextField, useDraft } from '@tribune/ui';
import { address as words } from './account.texts.js';
import { AskAddressChange, SignOutToReturn } from './address.documents.js';
import { usePasskey } from './use-passkey.js';

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
  const passkey = usePasskey('SIGN', submit);
  const out = useAct(SignOutToReturn, { onDone: () => goAfresh('/sign-in?next=/account') });
  const stale = ask.refusal?.code === 'FreshSignInRequired';
  return (
    <Form label={words.title} onSubmit={submit} problem={stale ? null : (ask.problem ?? passkey.problem)} failure={ask.failure ?? out.failure} onRetry={ask.retry}
      actions={<Cluster><Button look="primary" submit pending={ask.pending}>{words.ask}</Button><Button look="quiet" onPress={onDone}>{words.cancel}</Button></Cluster>}>
      <TextField label={words.field} hint={words.hint} type="email" autoComplete="email" value={draft.value} onChange={draft.set} error={ask.errorOf('email')} />
      {stale && (
        <Notice tone="waiting" urgent title={words.againSentence}
          action={hasPasskey ? <Button size="sm" pending={passkey.pending} onPress={() => void passkey.show()}>{words.passkey}</Button> : <Button size="sm" pending={out.pending} onPress={() => void out.act({})}>{words.again}</Button>}>
          {passkey.problem ?? ask.refusal?.message}
        </Notice>
      )}
    </Form>
  );
}
