import { gzipSync } from 'node:zlib';
import { foundWorld, testApi } from '@tribune/testing';
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { WebSocket } from 'ws';
import { LIMITS } from './limits.js';

const api = await testApi();
const world = await foundWorld(api.database);
const url = `${api.url}/graphql`;
let incidents: MockInstance;
beforeEach(() => void (incidents = vi.spyOn(console, 'error').mockImplementation(() => undefined)));
afterEach(() => {
  expect(incidents.mock.calls).toEqual([]);
  incidents.mockRestore();
});

/** Two rings of fragments: graphql-js follows them until its stack is full. */
const rings = (length: number): string => ['A', 'B'].flatMap((letter) => Array.from({ length }, (_, at) => `fragment ${letter}${at} on Query{__typename ...${letter}${(at + 1) % length}}`)).join(' ');

async function answered(body: string | Buffer, headers: Record<string, string> = {}): Promise<{ status: number; length: number; message: string }> {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers }, body });
  const text = await answer.text();
  return { status: answer.status, length: text.length, message: (JSON.parse(text) as { errors?: { message: string }[]; message?: string }).errors?.[0]?.message ?? '' };
}
const asked = (query: string) => answered(JSON.stringify({ query }));
const known = () => ({ cookie: `tribune_session=${world.chair.token}` });

test('a ring of fragments is a mistake of who sends it, in words, over HTTP and live', async () => {
  const refused = [[100, 'more that 1500 tokens'], [20, `${LIMITS.fragments} fragments`], [LIMITS.fragments / 2, 'contains itself']] as const;
  for (const [length, words] of refused) expect(await asked(`{...A0 ...B0} ${rings(length)}`)).toMatchObject({ status: 400, message: expect.stringContaining(words) });
  const { told, closed } = await live(...refused.map(([length]) => `subscription {...A0 ...B0} ${rings(length)}`));
  expect(told.map(({ message }) => message)).toEqual(refused.map(([, words]) => expect.stringContaining(words)));
  expect(closed).toBeUndefined();
});

test('a stranger sends a short body, a document is short whoever sends it, and its mistakes are told in few words', async () => {
  const name = 'n'.repeat(66_000);
  const since = performance.now();
  expect(await asked(Array.from({ length: 60 }, (_, at) => `fragment ${name}${at} on Query { ...${name}${(at + 1) % 60} }`).join(' '))).toMatchObject({ status: 413 });
  expect(performance.now() - since).toBeLessThan(2_000);
  expect(await asked(`{ ${name} }`)).toMatchObject({ status: 400, message: expect.stringContaining(`${LIMITS.document} characters`) });
  const mistakes = await asked(`{ ${Array.from({ length: 100 }, (_, at) => `${'m'.repeat(100)}${at}`).join(' ')} }`);
  expect([mistakes.status, mistakes.length < 4_000]).toEqual([400, true]);
  expect((await asked(`{ ${'m'.repeat(10_000)} }`)).length).toBeLessThan(1_000);
});

test('what is long is read of who is known, however long they say it is', async () => {
  const body = (length: number): string => JSON.stringify({ query: '{ __typename }', variables: { file: 'x'.repeat(length) } });
  const long = body(LIMITS.shortBody);
  expect((await answered(body(LIMITS.shortBody - 1_000))).status).toBe(200);
  for (const cookie of ['', 'tribune_session=made-up']) expect(await answered(long, { cookie })).toMatchObject({ status: 413, message: expect.stringContaining('not signed in') });
  expect((await answered(gzipSync(long), { 'content-encoding': 'gzip' })).status).toBe(413);
  expect((await answered(long, known())).status).toBe(200);
  expect((await answered(gzipSync(long), { ...known(), 'content-encoding': 'gzip' })).status).toBe(200);
  expect((await answered(body(LIMITS.longBody), known())).status).toBe(413);
  const pieces = new ReadableStream({ start: (to) => (to.enqueue(new TextEncoder().encode(long)), to.close()) });
  expect((await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: pieces, duplex: 'half' } as RequestInit)).status).toBe(413);
});

test('whoever makes one mistake after the other on a live connection is hung up on', async () => {
  const { told, closed } = await live(...Array.from({ length: 60 }, (_, at) => `subscription { mistake${at} }`));
  expect(closed).toBe(1008);
  expect(told.length).toBeLessThanOrEqual(20);
});

test('null where an argument takes none is a mistake of who sends it, also where the document is known', async () => {
  const told = async (query: string, variables: object) => {
    const { status, errors } = await api.ask(query, variables, { as: world.chair.token });
    return [status, errors[0]?.extensions?.code, errors[0]?.message];
  };
  const said = [200, 'BAD_USER_INPUT', expect.stringContaining('must not be null')];
  expect(await told('query($n: Int) { actions(first: $n) { edges { node { id } } } }', { n: null })).toEqual(said);
  const known = 'query($view: ActionView) { actions(view: $view) { edges { node { id } } } }';
  expect(await told(known, { view: 'ALL' })).toEqual([200, undefined, undefined]);
  expect(await told(known, { view: null })).toEqual(said);
});

/** What is told of these, subscribed to one after the other without waiting; and with which code the connection was closed within half a second. */
async function live(...queries: string[]): Promise<{ told: { message: string }[]; closed: number | undefined }> {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
  const told: { message: string }[] = [];
  let closed: number | undefined;
  socket.on('close', (code) => void (closed = code)).on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
  socket.on('message', (data: Buffer) => {
    const { type, payload } = JSON.parse(data.toString()) as { type: string; payload: { message: string }[] };
    if (type === 'connection_ack') queries.forEach((query, at) => socket.send(JSON.stringify({ type: 'subscribe', id: String(at), payload: { query } })));
    else told.push(...payload);
  });
  await vi.waitFor(() => expect(closed !== undefined || told.length === queries.length).toBe(true), { timeout: 10_000 });
  await new Promise((go) => setTimeout(go, 300));
  const result = { told, closed };
  socket.terminate();
  return result;
}
