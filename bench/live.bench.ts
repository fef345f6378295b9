import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { foundWorld, testDatabase } from '@tribune/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { cpuOf } from './cpu.js';
import { report } from './report.js';
import { serve, type Served } from './serve.js';

// The test command asks only that everybody hears everything; `npm run bench` measures with a thousand subscribers.
const SUBSCRIBERS = process.env['BENCH_SECONDS'] ? 1_000 : 20;
const EVENTS = process.env['BENCH_SECONDS'] ? 20 : 3;
const ROUNDS = process.env['BENCH_SECONDS'] ? 3 : 1;

const db = await testDatabase();
const world = await foundWorld(db);
let processes: Served[] = [];
let raw: Served;

beforeAll(async () => {
  processes = await Promise.all([1, 2].map(() => serve('dist/apps/api/main.js', { DATABASE_URL: db.urls.api })));
  raw = await serve('bench/plain-broadcast.mjs', {});
});
afterAll(() => [...processes, raw].forEach(({ child }) => child.kill()));

interface Heard {
  readonly socket: WebSocket;
  /** When each event was heard, by what it is about. */
  readonly at: Map<string, number>;
}

/** A session of its own for each subscriber, of one of the members: rights are asked for anew for every one of them. */
async function sessions(): Promise<string[]> {
  const tokens = Array.from({ length: SUBSCRIBERS }, () => randomUUID());
  await db.owner(
    `insert into auth.session (organization_id, token_hash, person_id, method, expires_at)
     select $1, sha256(convert_to(token, 'UTF8')), ($3::uuid[])[1 + (at % cardinality($3::uuid[]))::integer], 'LINK', kernel.now() + interval '1 day' from unnest($2::text[]) with ordinality as given (token, at)`,
    [world.organizationId, tokens, world.members.map(({ id }) => id)],
  );
  await db.owner('analyze');
  return tokens;
}

async function subscribe(url: string, token: string): Promise<Heard> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { cookie: `tribune_session=${token}` } });
  const heard: Heard = { socket, at: new Map() };
  const ready = new Promise<void>((resolve) => {
    socket.on('message', (text: Buffer) => {
      const message = JSON.parse(text.toString('utf8')) as { type: string; payload?: { data?: { activity: { type: string } } } };
      if (message.type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { activity { id type subjectType subjectId at } }' } }));
        resolve();
      }
      const type = message.payload?.data?.activity.type;
      if (type) heard.at.set(type, performance.now());
    });
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await ready;
  return heard;
}

async function plainly(url: string): Promise<Heard> {
  const socket = new WebSocket(url.replace('http', 'ws'));
  const heard: Heard = { socket, at: new Map() };
  socket.on('message', (text: Buffer) => heard.at.set((JSON.parse(text.toString('utf8')) as { type: string }).type, performance.now()));
  await once(socket, 'open');
  return heard;
}

interface Round {
  readonly p50: number;
  readonly p99: number;
  readonly lost: number;
  /** Processor time of the senders for each event that all have heard, in milliseconds. */
  readonly cpu: number;
}

async function rounds(listeners: readonly Heard[], senders: readonly Served[], tell: (type: string) => Promise<unknown>): Promise<Round> {
  const found: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const used = () => senders.reduce((sum, { child }) => sum + (cpuOf(child.pid) ?? 0), 0);
    const [before, waits] = [used(), [] as number[]];
    let lost = 0;
    for (let event = 0; event < EVENTS; event++) {
      const type = `Told${'ABC'[round]}${'abcdefghijklmnopqrstuvwxyz'[event]}`;
      const told = performance.now();
      await tell(type);
      for (const deadline = told + 10_000; performance.now() < deadline && !listeners.every(({ at }) => at.has(type)); ) await sleep(5);
      for (const { at } of listeners) {
        const when = at.get(type);
        if (when === undefined) lost++;
        else waits.push(when - told);
      }
    }
    waits.sort((a, b) => a - b);
    found.push({ p50: waits[Math.floor(waits.length / 2)] ?? Infinity, p99: waits[Math.floor(waits.length * 0.99)] ?? Infinity, lost, cpu: (used() - before) / EVENTS });
  }
  return { p50: middle(found.map(({ p50 }) => p50)), p99: middle(found.map(({ p99 }) => p99)), lost: found.reduce((sum, { lost }) => sum + lost, 0), cpu: middle(found.map(({ cpu }) => cpu)) };
}
const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

test('live update: a subscription on two API processes against a raw WebSocket broadcast', { timeout: 300_000 }, async () => {
  const tokens = await sessions();
  const ours: Heard[] = [];
  // some at a time, as people come
  while (ours.length < tokens.length) ours.push(...(await Promise.all(tokens.slice(ours.length, ours.length + 20).map((token, at) => subscribe(processes[at % 2]?.url ?? '', token)))));
  // everybody is listened to from the next second on
  await sleep(1_500);
  // as an act leaves it: committed, and then told to every process
  const mine = await rounds(ours, processes, async (type) => {
    await db.owner(`select audit.record($1, null, $2, 'Council', $3)`, [world.organizationId, type, world.councilId]);
    await db.owner('notify tribune');
  });
  expect(mine.lost).toBe(0);
  ours.forEach(({ socket }) => socket.terminate());

  const plain = await Promise.all(Array.from({ length: SUBSCRIBERS }, () => plainly(raw.url)));
  const theirs = await rounds(plain, [raw], async (type) => fetch(`${raw.url}/tell/${type}`));
  expect(theirs.lost).toBe(0);
  plain.forEach(({ socket }) => socket.terminate());

  const whom = `${SUBSCRIBERS} subscribers with a session each, two processes`;
  report(`Live update, ${whom}, median, ms`, mine.p50.toFixed(0), 'raw WebSocket broadcast of one frame, one process', theirs.p50.toFixed(0), mine.p50 / theirs.p50);
  report(`Live update, ${whom}, 99th percentile, ms; ${mine.lost} lost`, mine.p99.toFixed(0), 'the same', theirs.p99.toFixed(0), mine.p99 / theirs.p99, { atMost: 250, alone: true });
  report(`Live update, ${whom}, processor time of the API each, ms`, mine.cpu.toFixed(1), 'the same', theirs.cpu.toFixed(1), mine.cpu / theirs.cpu);
});
