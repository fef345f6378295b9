import { hasRole, useAct, useSignedIn } from '@tribune/kernel/web';
import { Button, ChoiceField, Cluster, Form, MultiChoiceField, TextField, useDraft } from '@tribune/ui';
import { SignInAgain } from './sign-in-again.js';
import { MakeApiToken, type Scope } from './token.documents.js';
import { texts as words } from './token.texts.js';

export interface Made {
  name: string;
  secret: string;
}

const DAYS = ['30', '90', '180', '365'] as const;
interface Draft {
  name: string;
  scopes: Scope[];
  days: (typeof DAYS)[number];
}
const fresh: Draft = { name: '', scopes: ['READ'], days: '90' };

/** What a token is for, what it may do, and how long; it begins with the least. */
export function MakeTokenForm({ hasPasskey, onMade, onCancel }: { hasPasskey: boolean; onMade: (made: Made) => void; onCancel: () => void }) {
  const { value, patch, clear } = useDraft<Draft>('token', fresh);
  const make = useAct(MakeApiToken, {
    fields: ['name', 'scopes', 'days'],
    onDone: ({ secret, apiToken }) => {
      clear();
      onMade({ name: apiToken.name, secret });
    },
  });
  const submit = () => void make.act({ name: value.name.trim(), scopes: value.scopes, days: Number(value.days) });
  const stale = make.refusal?.code === 'FreshSignInRequired' ? make.refusal.message : null;
  return (
    <Form label={words.form} onSubmit={submit} problem={stale ? null : make.problem} failure={make.failure} onRetry={make.retry}
      actions={<Cluster><Button look="primary" submit pending={make.pending}>{words.act}</Button><Button look="quiet" onPress={onCancel}>{words.cancel}</Button></Cluster>}>
      <TextField label={words.name} hint={words.nameHint} value={value.name} onChange={(name) => patch({ name })} error={make.errorOf('name')} />
      <MultiChoiceField label={words.scopes} value={value.scopes} onChange={(scopes) => patch({ scopes })} choices={useScopes()} error={make.errorOf('scopes')} />
      <ChoiceField across label={words.days} value={value.days} onChange={(days) => patch({ days })} choices={DAYS.map((days) => ({ value: days, label: words.forDays(Number(days)) }))} error={make.errorOf('days')} />
      {stale && <SignInAgain title={words.again} sentence={stale} hasPasskey={hasPasskey} next="/account/tokens" onShown={submit} />}
    </Form>
  );
}

/** Those that this person may give: imports are for who may import. */
function useScopes() {
  const session = useSignedIn();
  const scopes: Scope[] = ['READ', ...(hasRole(session, 'ADMIN') ? (['IMPORT_PEOPLE', 'IMPORT_ROLL'] as const) : []), ...(hasRole(session, 'ADMIN') || hasRole(session, 'ANALYST') ? (['IMPORT_FIGURES'] as const) : [])];
  return scopes.map((scope) => ({ value: scope, label: words.scope[scope].name, hint: words.scope[scope].says }));
}
