import { hasRole, LoadedPage, useAct, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { Button, EmptyState, Moment, Page, QuietLink, Row, Rows, Stack, StateBadge, type Tone } from '@tribune/ui';
import { useState } from 'react';
import { AdministratorsOnly } from './administrators-only.js';
import { ShownSecret } from './shown-secret.js';
import { WebhookForm } from './webhook-form.js';
import { AddWebhook, WebhooksQuery, type WebhookInList } from './webhook.documents.js';
import { texts } from './webhook.texts.js';

export const STATE_TONES: Readonly<Record<WebhookInList['state'], Tone>> = { ACTIVE: 'agree', FAILING: 'waiting', PAUSED: 'neutral', DISABLED: 'object' };

/** Every program that is told what happens here, for administrators. */
export function WebhooksPage() {
  return hasRole(useSignedIn(), 'ADMIN') ? <All /> : <AdministratorsOnly />;
}

function All() {
  const query = useLiveQuery({ query: WebhooksQuery, variables: {}, about: { types: ['Webhook'] } });
  return <LoadedPage query={query} title={texts.title}>{({ webhooks }) => <Shown webhooks={webhooks} onAdded={query.reload} />}</LoadedPage>;
}

function Shown({ webhooks, onAdded }: { webhooks: readonly WebhookInList[]; onAdded: () => void }) {
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<{ name: string; secret: string } | null>(null);
  const acting = useAct(AddWebhook, {
    fields: ['name', 'url', 'kinds'],
    needed: ['name', 'url'],
    onDone: ({ webhook, secret }) => {
      setAdding(false);
      setAdded({ name: webhook.name, secret });
      onAdded();
    },
  });
  const add = <Button look="primary" onPress={() => setAdding(true)}>{texts.add}</Button>;
  return (
    <Page title={texts.title} lead={texts.lead} above={<QuietLink to="/set-up" muted>{texts.setUp}</QuietLink>} width="narrow" actions={webhooks.length > 0 && add}>
      <Stack gap="lg">
        {added && <ShownSecret {...added} onDone={() => setAdded(null)} />}
        {webhooks.length === 0 ? <EmptyState title={texts.none} sentence={texts.noneSentence} action={add} /> : (
          <Rows label={texts.list}>
            {webhooks.map(({ id, name, url, kinds, state, deliveredAt }) => (
              <Row key={id} title={name} to={`/webhooks/${id}`} above={new URL(url).host} trailing={<StateBadge tone={STATE_TONES[state]} label={texts.states[state]} />}
                detail={<>{texts.toldOf(kinds.length)}{', '}{deliveredAt ? <>{texts.lastAt} <Moment at={deliveredAt} /></> : texts.never}</>} />
            ))}
          </Rows>
        )}
      </Stack>
      {adding && <WebhookForm keptAs="webhook" initial={{ name: '', url: '', kinds: ['DECISION_FINAL'] }} acting={acting} title={texts.form.addTitle} act={texts.form.add} onSubmit={acting.act} onClose={() => setAdding(false)} />}
    </Page>
  );
}
