import { useNavigate } from '@tanstack/react-router';
import { hasRole, LoadedPage, NotTherePage, useAct, useLiveQuery, useLookAgain, usePathParam, useSignedIn } from '@tribune/kernel/web';
import { Button, Cluster, ConfirmButton, DefinitionList, Moment, Notice, Page, Problem, QuietLink, say, Stack, StateBadge, Text } from '@tribune/ui';
import { useEffect, useState } from 'react';
import { AdministratorsOnly } from './administrators-only.js';
import { Deliveries } from './deliveries.js';
import { ShownSecret } from './shown-secret.js';
import { WebhookForm } from './webhook-form.js';
import { ChangeWebhook, PauseWebhook, RemoveWebhook, RollWebhookSecret, TestWebhook, WebhookQuery, type Webhook } from './webhook.documents.js';
import { texts } from './webhook.texts.js';
import { STATE_TONES } from './webhooks-page.js';

const SOON = 1_500;

/** One program that is told what happens: what it is told of, what came back, and what an administrator may do. */
export function WebhookPage() {
  return hasRole(useSignedIn(), 'ADMIN') ? <One /> : <AdministratorsOnly />;
}

function One() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: WebhookQuery, variables: { id }, about: { types: ['Webhook'] } });
  // deliveries are nobody's news: who watches one looks again
  const { reload } = query;
  const waits = query.data?.webhook?.deliveries.edges.some(({ node }) => node.state === 'WAITING') ?? false;
  useLookAgain(reload);
  useEffect(() => {
    if (!waits) return undefined;
    const looking = setInterval(reload, SOON);
    return () => clearInterval(looking);
  }, [waits, reload]);
  return <LoadedPage query={query} title={texts.title}>{({ webhook }) => (webhook ? <Shown webhook={webhook} reload={reload} /> : <NotTherePage />)}</LoadedPage>;
}

function Shown({ webhook, reload }: { webhook: Webhook; reload: () => void }) {
  const { name, url, kinds, state, addedAt, deliveredAt, waiting, failingSince, previousSecretUntil } = webhook;
  const [secret, setSecret] = useState<string | null>(null);
  const { facts } = texts;
  return (
    <Page title={name} above={<QuietLink to="/webhooks" muted>{texts.back}</QuietLink>} state={<StateBadge tone={STATE_TONES[state]} label={texts.states[state]} />}>
      <Stack gap="xl">
        {secret && <ShownSecret name={name} secret={secret} onDone={() => setSecret(null)} />}
        {state === 'FAILING' && failingSince && <Notice tone="waiting" title={texts.failing.title}>{texts.failing.sentence(failingSince)}</Notice>}
        {state === 'DISABLED' && <Notice tone="object" title={texts.disabled.title}>{texts.disabled.sentence}</Notice>}
        {state === 'PAUSED' && <Notice title={texts.paused.title}>{texts.paused.sentence}</Notice>}
        <DefinitionList items={[
          { term: facts.url, description: url },
          { term: facts.kinds, description: <Stack gap="xs">{kinds.map((kind) => <Text key={kind}>{texts.kinds[kind]}</Text>)}</Stack> },
          { term: facts.since, description: <Moment at={addedAt} /> },
          { term: facts.delivered, description: deliveredAt ? <Moment at={deliveredAt} /> : facts.none },
          ...(waiting > 0 ? [{ term: facts.waiting, description: facts.deliveries(waiting) }] : []),
        ]} />
        <Stack gap="sm">
          <Acts webhook={webhook} onAct={reload} onSecret={setSecret} />
          {previousSecretUntil && <Text size="sm" tone="muted">{texts.secret.both(previousSecretUntil)}</Text>}
        </Stack>
        <Deliveries webhook={webhook} onAct={reload} />
      </Stack>
    </Page>
  );
}

function Acts({ webhook: { id, name, url, kinds, state }, onAct, onSecret }: { webhook: Webhook; onAct: () => void; onSecret: (secret: string) => void }) {
  const navigate = useNavigate();
  const [changing, setChanging] = useState(false);
  const done = (words: string) => () => { say(words); onAct(); };
  const stands = state === 'PAUSED' || state === 'DISABLED';
  const test = useAct(TestWebhook, { onDone: done(texts.tried) });
  const pause = useAct(PauseWebhook, { onDone: done(stands ? texts.resumed : texts.pausedNow) });
  const roll = useAct(RollWebhookSecret, { onDone: ({ secret }) => { onSecret(secret); onAct(); } });
  const remove = useAct(RemoveWebhook, { onDone: () => { say(texts.removed); void navigate({ to: '/webhooks' }); } });
  const change = useAct(ChangeWebhook, { fields: ['name', 'url', 'kinds'], needed: ['name', 'url'], onDone: () => { setChanging(false); done(texts.form.changed)(); } });
  const acts = [test, pause, roll, remove];
  const stuck = acts.find(({ problem, failure }) => problem ?? failure);
  return (
    <Stack>
      <Cluster>
        <Button look="primary" pending={test.pending} onPress={() => void test.act({ webhookId: id })}>{texts.tryIt}</Button>
        <Button onPress={() => setChanging(true)}>{texts.change}</Button>
        <Button pending={pause.pending} onPress={() => void pause.act({ webhookId: id, paused: !stands })}>{stands ? texts.resume : texts.pause}</Button>
        <ConfirmButton title={texts.secret.rollTitle} sentence={texts.secret.rollSentence} confirm={texts.secret.roll} pending={roll.pending} onConfirm={() => roll.act({ webhookId: id })}>{texts.secret.roll}</ConfirmButton>
        <ConfirmButton look="danger" title={texts.removeTitle} sentence={texts.removeSentence} confirm={texts.remove} pending={remove.pending} onConfirm={() => remove.act({ webhookId: id })}>{texts.remove}</ConfirmButton>
      </Cluster>
      {stuck && <Problem problem={stuck.problem} failure={stuck.failure} onRetry={stuck.retry} />}
      {changing && <WebhookForm keptAs={`webhook.${id}`} initial={{ name, url, kinds: [...kinds] }} acting={change} title={texts.form.changeTitle} act={texts.form.change} onSubmit={(written) => change.act({ webhookId: id, ...written })} onClose={() => setChanging(false)} />}
    </Stack>
  );
}
