import { randomUUID } from 'node:crypto';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, expect, test } from 'vitest';
import { WEBHOOK_KINDS, pauseAfterAttempt } from '@tribune/integration/domain';
import { DecisionActs, foundWorld, moveClock, testApi } from '@tribune/testing';
import { fanOut, sendDueDelivery } from './send-due-delivery.js';
import { testReceiver, type Received } from './test-receiver.js';

const receiver = await testReceiver();
afterAll(receiver.close);
const { url, received } = receiver;

const api = await testApi({ WEBHOOK_ALLOW: '127.0.0.1' });
const world = await foundWorld(api.database);
const other = await foundWorld(api.database, { name: 'Other Air' });
const acts = new DecisionActs(api, world);
const admin = world.administrator.token;
const allowed = ['127.0.0.1'];

interface Hook { id: string; state: string; waiting: number; previousSecretUntil: string | null; failingSince: string | null }
interface Told { messageId: string; number: number; kind: string | null; state: string; attempts: number; status: number | null; answer: string | null; nextAttemptAt: string | null }
interface Answered { code?: string; message?: string; field?: string; secret?: string; count?: number; webhook?: Hook; webhooks?: Hook[] }
async function act(verb: string, input: object, { as = admin, key = randomUUID() }: { as?: string | undefined; key?: string } = {}): Promise<Answered> {
  const type = verb[0]?.toUpperCase() + verb.slice(1);
  const extra = { addWebhook: 'secret', rollWebhookSecret: 'secret', replayDeliveries: 'count' }[verb] ?? '';
  const shown = 'id state waiting previousSecretUntil failingSince';
  const fields = verb === 'removeWebhook' ? `webhooks { ${shown} }` : `${extra} webhook { ${shown} }`;
  const data = await api.query<Record<string, Answered>>(`mutation ($input: ${type}Input!) { ${verb}(input: $input) { ... on ${type}Payload { ${fields} } ... on Refusal { code message field } } }`, { input: { idempotencyKey: key, ...input } }, { as });
  return data[verb] ?? {};
}
const told = (more: object = {}) => ({ name: 'Data warehouse', url, kinds: ['DECISION_PROPOSED', 'DECISION_FINAL', 'PERSON_LEFT'], ...more });
const logOf = async (id: string, first = 50): Promise<Told[]> => {
  const { webhook } = await api.query<{ webhook: { deliveries: { edges: { node: Told }[] } } }>(`query ($id: ID!, $first: Int!) { webhook(id: $id) { deliveries(first: $first) { edges { node { messageId number kind state attempts status answer nextAttemptAt } } } } }`, { id, first }, { as: admin });
  return webhook.deliveries.edges.map(({ node }) => node);
};
const stateOf = async (id: string): Promise<Hook | undefined> => (await api.query<{ webhooks: Hook[] }>('{ webhooks { id state waiting previousSecretUntil failingSince } }', {}, { as: admin })).webhooks.find((each) => each.id === id);
const worker = api.database.pool('worker');
const sendAll = async (): Promise<void> => { while (await sendDueDelivery({ pool: worker, allowed })); };
// other spec files share the cluster, and what follows by transaction waits for theirs
const work = async (atLeast = 0): Promise<number> => {
  let made = 0;
  for (const deadline = Date.now() + 10_000; (made += await fanOut(worker)) < atLeast && Date.now() < deadline; ) await new Promise((go) => setTimeout(go, 20));
  await sendAll();
  return made;
};
const verified = (secret: string, { headers, body }: Received) => new Verifier(secret).verify(body, headers as Record<string, string>);
const only = async (more: object = {}): Promise<{ id: string; secret: string }> => {
  await api.database.owner('delete from integration.webhook');
  received.length = 0;
  receiver.respond = { status: 200 };
  const { webhook, secret, message } = await act('addWebhook', told(more));
  if (!webhook || !secret) throw new Error(message);
  return { id: webhook.id, secret };
};

test('what happens is told, signed as Standard Webhooks has it, thin, in its order, and to this organization’s receivers alone', async () => {
  const { id, secret } = await only();
  const [one, two] = [await acts.proposed(world.chair), await acts.proposed(world.chair)];
  await new DecisionActs(api, other).proposed(other.chair);
  expect(await work(2)).toBe(2);
  expect(received.map((each) => verified(secret, each))).toEqual([one, two].map((decision) => ({ type: 'decision.proposed', timestamp: expect.any(String), data: { organization: expect.any(String), subject: { kind: 'Decision', id: decision } } })));
  expect(() => verified(`whsec_${Buffer.alloc(32, 1).toString('base64')}`, received[0] as Received)).toThrow();
  const ids = received.map(({ headers }) => String(headers['webhook-id']));
  expect([...ids].sort()).toEqual(ids);
  expect(received.map(({ body }) => body).join()).not.toMatch(/Rebook|example|choice|reason/);
  const log = await logOf(id);
  expect(log.map(({ number, state, status, attempts, answer, messageId }) => ({ number, state, status, attempts, answer, messageId }))).toEqual([2, 1].map((number) => ({ number, state: 'DELIVERED', status: 200, attempts: 1, answer: 'thank you', messageId: ids[number - 1] })));
});

test('drafts, ballots and discussions are never told, and each kind has its events', async () => {
  const { id } = await only({ kinds: Object.keys(WEBHOOK_KINDS) });
  await acts.drafted(world.chair);
  const decision = await acts.voting();
  await acts.castAll(decision);
  await work(2);
  expect((await logOf(id)).map(({ kind }) => kind).reverse()).toEqual(['DECISION_PROPOSED', 'DECISION_VOTE_OPENED']);
  const [sql] = await api.database.owner<{ text: string }>(`select prosrc as text from pg_proc where oid = 'integration.kind_of'::regproc`);
  expect(new Set([...(sql?.text ?? '').matchAll(/then '([a-z_.]+)'/g)].map(([, name]) => name))).toEqual(new Set(Object.values(WEBHOOK_KINDS)));
});

test('administrators alone have webhooks; a stranger, a member and another organization find none', async () => {
  const { id } = await only();
  for (const [verb, input] of [['addWebhook', told()], ['changeWebhook', told({ webhookId: id })], ['pauseWebhook', { webhookId: id, paused: true }], ['rollWebhookSecret', { webhookId: id }], ['testWebhook', { webhookId: id }], ['replayDeliveries', { webhookId: id, number: 1 }], ['removeWebhook', { webhookId: id }]] as const) {
    expect((await act(verb, input, { as: world.chair.token })).code).toBe('RoleRequired');
    expect((await act(verb, input, { as: '' })).code).toBeDefined();
    if (verb !== 'addWebhook') expect((await act(verb, input, { as: other.administrator.token })).code).toBe('NotFound');
  }
  for (const as of [world.chair.token, undefined]) expect((await api.ask('{ webhooks { id } }', {}, { as })).errors[0]?.extensions?.code).toMatch(/NotAllowed|SignInRequired/);
  expect(await api.query('query ($id: ID!) { webhook(id: $id) { id } webhooks { id } node(id: $id) { id } }', { id }, { as: other.administrator.token })).toEqual({ webhook: null, webhooks: [], node: null });
  await expect(api.database.query('api', 'select secret from integration.webhook')).rejects.toThrow('permission denied');
  for (const [address, problem] of [['http://example.com/', 'https'], ['https://169.254.169.254/', 'private network'], ['https://a:b@example.com', 'password'], ['nowhere', 'no web address']] as const) expect(await act('addWebhook', told({ url: address }))).toMatchObject({ code: 'WebhookAddressRefused', field: 'url', message: expect.stringContaining(problem) });
  expect((await act('addWebhook', told({ kinds: [] }))).code).toBe('InputInvalid');
  await api.database.owner(`insert into integration.webhook (organization_id, name, url, kinds, secret, added_by, xid) select organization_id, name, url, kinds, secret, added_by, xid from integration.webhook, generate_series(1, 19)`);
  expect((await act('addWebhook', told())).code).toBe('WebhooksTooMany');
});

test('the secret is shown to who makes it, again for a retry, and lies in no answer that is kept; two are good for a day after it was rolled', async () => {
  const { id, secret } = await only();
  const key = randomUUID();
  const [first, again] = [await act('rollWebhookSecret', { webhookId: id }, { key }), await act('rollWebhookSecret', { webhookId: id }, { key })];
  expect(again.secret).toBe(first.secret);
  expect(first.secret).not.toBe(secret);
  expect(first.webhook?.previousSecretUntil).toBeTruthy();
  expect(JSON.stringify(await api.database.owner('select * from kernel.idempotency'))).not.toContain('whsec_');
  await act('testWebhook', { webhookId: id });
  await sendAll();
  const [message] = received as [Received];
  expect(String(message.headers['webhook-signature']).split(' ')).toHaveLength(2);
  for (const each of [secret, first.secret ?? '']) expect(verified(each, message)).toMatchObject({ type: 'test' });
  await moveClock(api.database, '25 hours');
  await api.database.owner(`update auth.session set expires_at = kernel.now() + interval '7 days'`);
  await fanOut(worker);
  await act('testWebhook', { webhookId: id });
  await sendAll();
  expect(() => verified(secret, received[1] as Received)).toThrow();
  expect(verified(first.secret ?? '', received[1] as Received)).toMatchObject({ type: 'test' });
});

test('a worker that dies between the receiver’s answer and marking it tells again, under the same id', async () => {
  const { id } = await only();
  await acts.proposed(world.chair);
  receiver.respond = { status: 200, delay: 2_500 };
  for (const deadline = Date.now() + 10_000; (await fanOut(worker)) === 0 && Date.now() < deadline; ) await new Promise((go) => setTimeout(go, 20));
  const dying = sendDueDelivery({ pool: worker, allowed });
  while (received.length === 0) await new Promise((go) => setTimeout(go, 10));
  await api.database.query('superuser', `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tribune_worker' and datname = current_database()`);
  await expect(dying).rejects.toThrow();
  expect((await logOf(id))[0]).toMatchObject({ state: 'WAITING', attempts: 0 });
  await sendAll();
  expect(received).toHaveLength(2);
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(await logOf(id)).toMatchObject([{ state: 'DELIVERED' }]);
});

test('several workers tell a webhook one thing at a time, each once', async () => {
  const { id } = await only();
  for (let at = 0; at < 6; at++) await acts.proposed(world.chair);
  receiver.respond = { status: 200, delay: 30 };
  receiver.mostInHand = 0;
  const made = await Promise.all([fanOut(worker), fanOut(worker), fanOut(worker)]);
  for (let all = made.reduce((sum, each) => sum + each, 0); all < 6; all += await fanOut(worker));
  await Promise.all([sendAll(), sendAll(), sendAll()]);
  await sendAll();
  expect(receiver.mostInHand).toBe(1);
  expect(received.map(({ headers }) => headers['webhook-id'])).toEqual((await logOf(id)).map(({ messageId }) => messageId).reverse());
  expect(received).toHaveLength(6);
});

test('what fails is tried again later and later; after three days without an answer it is switched off, its administrators are written to, and nothing is lost', async () => {
  const { id } = await only();
  await acts.proposed(world.chair);
  receiver.respond = { status: 500 };
  await work(1);
  expect(await logOf(id)).toMatchObject([{ state: 'RETRYING', attempts: 1, status: 500 }]);
  expect(await stateOf(id)).toMatchObject({ state: 'FAILING', waiting: 1 });
  await sendAll();
  expect(received).toHaveLength(1);
  const pauses = Array.from({ length: 12 }, (_, at) => pauseAfterAttempt(at + 1));
  expect(pauses.slice(-3)).toEqual([86_400, null, null]);
  for (const pause of pauses) if (pause) await moveClock(api.database, `${pause + 301} seconds`).then(sendAll);
  await api.database.owner(`update auth.session set expires_at = kernel.now() + interval '7 days'`);
  expect(received.length).toBeGreaterThanOrEqual(9);
  expect(await stateOf(id)).toMatchObject({ state: 'DISABLED' });
  const letters = await api.database.owner<{ person_id: string; data: object }>(`select person_id, data from notification.mail where kind = 'WebhookDisabled'`);
  expect(letters).toEqual([{ person_id: world.administrator.id, data: { webhook: 'Data warehouse' } }]);
  // what happens meanwhile waits
  receiver.respond = { status: 204 };
  received.length = 0;
  const later = await acts.proposed(world.chair);
  expect(await work()).toBe(0);
  expect((await act('pauseWebhook', { webhookId: id, paused: false })).webhook?.state).toBe('ACTIVE');
  await work(1);
  expect(received.map(({ body }) => body).join()).toContain(later);
  expect((await act('replayDeliveries', { webhookId: id, since: new Date(0).toISOString() })).count).toBe(2);
  const before = received.length;
  await work();
  expect(received.slice(before).map(({ headers }) => headers['webhook-id'])).toEqual((await logOf(id)).map(({ messageId }) => messageId).reverse());
  expect((await act('replayDeliveries', { webhookId: id, number: 1 })).count).toBe(1);
  expect((await act('replayDeliveries', { webhookId: id })).code).toBe('InputInvalid');
}, 60_000);

test('a receiver that is gone is left alone at once; pausing keeps, and removing forgets', async () => {
  const { id } = await only();
  receiver.respond = { status: 410 };
  await acts.proposed(world.chair);
  await work(1);
  expect(await stateOf(id)).toMatchObject({ state: 'DISABLED' });
  expect(await logOf(id)).toMatchObject([{ state: 'GIVEN_UP', status: 410 }]);
  receiver.respond = { status: 200 };
  await act('pauseWebhook', { webhookId: id, paused: false });
  await act('pauseWebhook', { webhookId: id, paused: true });
  received.length = 0;
  await acts.proposed(world.chair);
  expect(await work()).toBe(0);
  expect((await act('testWebhook', { webhookId: id })).webhook?.state).toBe('PAUSED');
  await sendAll();
  expect(received.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual(['test']);
  expect((await act('removeWebhook', { webhookId: id })).webhooks).toEqual([]);
  expect(await api.database.owner('select from integration.delivery')).toEqual([]);
});
