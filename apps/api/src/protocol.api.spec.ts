import { get } from 'node:http';
import { testApi } from '@tribune/testing';
import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { WebSocket, type ClientOptions } from 'ws';
import { LIMITS } from './limits.js';

const api = await testApi();
const url = `${api.url}/graphql`;
const asking = (query: string, headers: Record<string, string> = {}, variables?: object) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers }, body: JSON.stringify({ query, variables }) });

test('GraphQL over HTTP: every MUST and SHOULD of the specification', async () => {
  const results = await auditServer({ url, fetchFn: fetch });
  expect(results.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThan(10);
  expect(results.filter(({ name, status }) => /^(MUST|SHOULD)/.test(name) && status !== 'ok').map(({ name }) => name)).toEqual([]);
});

test('questions come by POST, as JSON, and from browsers only from our own pages', async () => {
  const got = await fetch(`${url}?query=${encodeURIComponent('{ __typename }')}`, { headers: { 'apollo-require-preflight': 'yes' } });
  expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
  expect((await asking('{ __typename }', { 'content-type': 'text/plain' })).status).toBeGreaterThanOrEqual(400);
  expect((await asking('{ __typename }', { origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await asking('{ __typename }', { origin: 'null' })).status).toBe(403);
  expect((await asking('{ __typename }', { origin: api.url })).status).toBe(200);
});

test('no other spelling of its address leads to it, whoever asks', async () => {
  const body = JSON.stringify({ query: '{ __typename }' });
  for (const spelt of ['/graphql/', '/graphql/x', '/GraphQL', '/GRAPHQL/', '/graphql//', '/graphql/?query={__typename}']) {
    for (const headers of [{}, { origin: 'https://elsewhere.example' }]) expect([spelt, (await fetch(`${api.url}${spelt}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })).status]).toEqual([spelt, 404]);
    expect([spelt, (await fetch(`${api.url}${spelt}`, { headers: { 'apollo-require-preflight': 'yes' } })).status]).toEqual([spelt, 404]);
  }
  expect((await fetch(`${url}?x=1`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status).toBe(200);
});

test('a document without the operation that is asked for, and a subscription, are mistakes of who asks, and not ours', async () => {
  const answered = async (body: object): Promise<[number, string, string]> => {
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' }, body: JSON.stringify(body) });
    const { errors } = (await answer.json()) as { errors?: { message: string; extensions: { code: string } }[] };
    return [answer.status, errors?.[0]?.message ?? '', errors?.[0]?.extensions.code ?? ''];
  };
  const two = 'query A { __typename } query B { __typename }';
  expect(await answered({ query: two })).toEqual([400, expect.stringContaining('Must provide operation name'), 'OPERATION_RESOLUTION_FAILURE']);
  for (const operationName of ['C', '__proto__', 'constructor']) expect(await answered({ query: two, operationName })).toEqual([400, expect.stringContaining('Unknown operation named'), 'OPERATION_RESOLUTION_FAILURE']);
  expect(await answered({ query: two, operationName: 'B' })).toEqual([200, '', '']);
  expect(await answered({ query: 'subscription { activity { type } }' })).toEqual([400, expect.stringContaining('live connection'), 'BAD_REQUEST']);
  for (const query of ['subscription($x: Boolean!) { activity @skip(if: $x) { type } }', 'subscription($x: Boolean!) { ...A @include(if: $x) } fragment A on Subscription { activity { type } }', 'subscription { activity @skip(if: true) { type } }'])
    expect((await answered({ query, variables: { x: true } }))[0]).toBe(400);
  // no document is kept for who sends its hash afterwards
  for (const persistedQuery of [7, { version: 2 }, { version: 1, sha256Hash: 'a' }]) expect((await answered({ query: '{ __typename }', extensions: { persistedQuery } }))[2]).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
});

test('what asks too much is refused as a mistake of the request, before anything is read', async () => {
  const refusedFor = async (query: string, variables?: object): Promise<[number, string]> => {
    const answer = await asking(query, {}, variables);
    const { errors } = (await answer.json()) as { errors?: { message: string }[] };
    return [answer.status, errors?.[0]?.message ?? ''];
  };
  const meetings = (inner: string): string => `meetings(when: PAST, first: $n) { edges { node { ${inner} } } }`;
  const nested = `query($n: Int!) { councils { ${meetings(`council { ${meetings('id state')} }`)} } }`;
  expect(await refusedFor(nested, { n: 100 })).toEqual([400, expect.stringMatching(/It would cost \d+, and may cost 50000/)]);
  // nobody has signed in: that is found out only when something is read
  expect(await refusedFor(nested, { n: 1 })).toEqual([200, expect.not.stringContaining('too much')]);
  expect(await refusedFor(`{ ${'id '.repeat(LIMITS.tokens)} }`)).toEqual([400, expect.stringContaining(`${LIMITS.tokens}`)]);
  expect(await refusedFor(`{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, at) => `a${at}: __typename`).join(' ')} }`)).toEqual([400, expect.stringContaining('too much')]);
});

/** What a live connection is told, and the code that it is closed with. */
function live(send: readonly object[], options: ClientOptions = {}): Promise<{ told: { type: string; payload?: unknown }[]; code: number }> {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws', options);
  const told: { type: string; payload?: unknown }[] = [];
  return new Promise((resolve, reject) => {
    const [first, ...rest] = send;
    socket.on('open', () => first && socket.send(JSON.stringify(first)));
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as { type: string };
      if (message.type === 'connection_ack') rest.forEach((each) => socket.send(JSON.stringify(each)));
      else told.push(message);
      if (message.type === 'error' || message.type === 'complete') socket.close(1000);
    });
    socket.on('close', (code) => resolve({ told, code }));
    socket.on('error', reject);
  });
}
const init = { type: 'connection_init' };
const subscribe = (query: string) => ({ type: 'subscribe', id: '1', payload: { query } });

test('a live connection is for subscriptions, from our own pages, and waits a moment for its beginning', async () => {
  const [elsewhere, question, many, silent, early] = await Promise.all([
    live([init], { origin: 'https://elsewhere.example' }),
    live([init, subscribe('{ __typename }')]),
    live([init, subscribe(`subscription { ${Array.from({ length: LIMITS.aliases + 1 }, (_, at) => `a${at}: __typename`).join(' ')} }`)]),
    live([]),
    live([subscribe('subscription { __typename }')]),
  ]);
  const long = await live([init, subscribe(`subscription { __typename }${' '.repeat(LIMITS.liveBytes)}`)]);
  expect([elsewhere.code, elsewhere.told]).toEqual([4403, []]);
  expect(question.told).toContainEqual(expect.objectContaining({ type: 'error', payload: [expect.objectContaining({ message: expect.stringContaining('for subscriptions') })] }));
  expect(many.told).toContainEqual(expect.objectContaining({ type: 'error' }));
  expect([silent.code, early.code, long.code]).toEqual([4408, 4401, 1009]);
});

test('a page runs our own files and nothing inline, is framed by nobody, and keeps to https where people come by it', async () => {
  const { headers } = await fetch(`${api.url}/healthz`);
  const policy = new Map((headers.get('content-security-policy') ?? '').split(';').map((part) => part.trim().split(' ')).map(([name = '', ...sources]) => [name, sources]));
  expect([policy.get('default-src'), policy.get('script-src'), policy.get('style-src'), policy.get('frame-ancestors'), policy.get('base-uri')]).toEqual([[`'none'`], [`'self'`], [`'self'`], [`'none'`], [`'none'`]]);
  expect([...policy.values()].flat().filter((source) => /unsafe|\*|^(https?|wss?):$/.test(source))).toEqual([]);
  expect(policy.get('connect-src')).toEqual([`'self'`, api.url.replace('http', 'ws')]);
  // who names a host that is none changes nothing in it
  const named = (host: string) => new Promise<string | undefined>((resolve, reject) => get(`${api.url}/healthz`, { headers: { host } }, (answer) => resolve(String(answer.resume().headers['content-security-policy']))).on('error', reject));
  expect(await named(`evil.example; script-src *`)).toContain(`connect-src 'self' 'self';`);
  expect([headers.get('x-content-type-options'), headers.get('x-frame-options'), headers.get('referrer-policy'), headers.get('x-powered-by')]).toEqual(['nosniff', 'SAMEORIGIN', 'no-referrer', null]);
});
