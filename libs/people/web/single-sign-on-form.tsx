import { useAct } from '@tribune/kernel/web';
import { Button, Cluster, Form, say, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { SignInAgain } from './sign-in-again.js';
import { ConfigureSingleSignOn, type SingleSignOn } from './single-sign-on.documents.js';
import { texts as words } from './single-sign-on.texts.js';

interface Props {
  set: SingleSignOn | null;
  hasPasskey: boolean;
  onDone: () => void;
  onCancel: () => void;
}

/** The provider is looked for before anything is kept. The secret is no draft: it is typed, sent, and gone. */
export function SingleSignOnForm({ set, hasPasskey, onDone, onCancel }: Props) {
  const { value, patch, clear } = useDraft('single-sign-on', { name: set?.name ?? '', issuer: set?.issuer ?? '', clientId: set?.clientId ?? '', domains: set?.domains.join(', ') ?? '' });
  const [secret, setSecret] = useState('');
  const configure = useAct(ConfigureSingleSignOn, {
    fields: ['name', 'issuer', 'clientId', 'clientSecret', 'domains'],
    needed: ['name', 'issuer', 'clientId', 'domains', ...(set ? [] : ['clientSecret'])],
    onDone: () => {
      clear();
      say(words.saved);
      onDone();
    },
  });
  const { act, errorOf } = configure;
  const domains = value.domains.split(/[\s,;]+/).filter(Boolean);
  const submit = () => void act({ name: value.name.trim(), issuer: value.issuer.trim(), clientId: value.clientId.trim(), clientSecret: secret || null, domains });
  const stale = configure.refusal?.code === 'FreshSignInRequired' ? configure.refusal.message : null;
  return (
    <Form label={words.form} onSubmit={submit} problem={stale ? null : configure.problem} failure={configure.failure} onRetry={configure.retry}
      actions={<Cluster><Button look="primary" submit pending={configure.pending}>{words.save}</Button><Button look="quiet" onPress={onCancel}>{words.keep}</Button></Cluster>}>
      <TextField label={words.name} hint={words.nameHint} value={value.name} onChange={(name) => patch({ name })} error={errorOf('name')} />
      <TextField label={words.issuer} hint={words.issuerHint} type="url" value={value.issuer} onChange={(issuer) => patch({ issuer })} error={errorOf('issuer')} />
      <TextField label={words.clientId} value={value.clientId} onChange={(clientId) => patch({ clientId })} error={errorOf('clientId')} />
      <TextField label={words.clientSecret} hint={set ? `${words.secretKept} ${words.secretHint}` : words.secretHint} type="password" autoComplete="new-password" value={secret} onChange={setSecret} error={errorOf('clientSecret')} optional={set ? true : undefined} />
      <TextField label={words.domains} hint={words.domainsHint} value={value.domains} onChange={(next) => patch({ domains: next })} error={errorOf('domains')} />
      {stale && <SignInAgain title={words.again} sentence={stale} hasPasskey={hasPasskey} next="/people/single-sign-on" onShown={submit} />}
    </Form>
  );
}
