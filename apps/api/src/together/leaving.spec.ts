import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { apiAt, DecisionActs, foundWorld, testDatabase } from '@tribune/testing';
import { afterAll, expect, test, vi } from 'vitest';
import { ask, castBallot } from './asking.js';
import { closePages, openPage } from './page.js';
import { endAll, startApi, startWorker, until, type Running } from './processes.js';

vi.setConfig({ testTimeout: 60_000 });
afterAll(closePages);
afterAll(endAll);
const database = await testDatabase();
const world = await foundWorld(database);
const stays = await startApi(database);
const acts = new DecisionActs(apiAt(stays.url, database), world);

/** A ballot takes so long to be written. */
async function slowBallots(seconds: number): Promise<() => Promise<unknown>> {
  await database.owner(`create function decision.slow() returns trigger language plpgsql as $$ begin perform pg_sleep(${seconds}); return new; end $$; create trigger slow after insert on decision.ballot for each row execute function decision.slow()`);
  return () => database.owner('drop function decision.slow cascade');
}
const ready = (api: Running) => fetch(`${api.url}/readyz`).then(({ status }) => status);
const beingWritten = () => until('the ballot is being written', async () => (await database.query('superuser', `select from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()`)).length > 0);

test('SIGTERM: not ready at once, the ballot in hand is answered, the next one is sent elsewhere, who listens comes back there', async () => {
  const decisionId = await acts.voting();
  const quicker = await slowBallots(3);
  const leaves = await startApi(database);
  const page = openPage([leaves.url, stays.url], world.chair.token);
  await until('it is connected', () => page.connected() === 1);
  const inHand = castBallot(leaves.url, acts.member(1).token, { key: randomUUID(), decisionId });
  await beingWritten();
  leaves.child.kill('SIGTERM');
  await until('it is not ready', async () => (await ready(leaves)) === 503, 2_000);
  const refused = await ask(leaves.url, world.chair.token, '{ __typename }');
  expect(refused?.headers.get('x-content-type-options')).toBe('nosniff');
  expect([refused?.status, refused?.code, refused?.headers.get('retry-after'), refused?.headers.get('connection')]).toEqual([503, 'UNAVAILABLE', '1', 'close']);
  // who starts processes says it more than once
  for (const signal of ['SIGTERM', 'SIGINT'] as const) leaves.child.kill(signal);
  expect(await inHand).toBe(1);
  expect(await leaves.ended).toBe(0);
  expect(leaves.complaints()).toBe('');
  expect(page.closed[0]).toMatchObject({ code: 1001, reason: 'Going away' });
  await until('it is connected to the other', () => page.connected() === 2);
  expect((await acts.read<{ vote: { votedCount: number } }>(world.chair, decisionId, 'vote { votedCount }')).vote.votedCount).toBe(1);
  expect(await database.query('superuser', `select from pg_stat_activity where usename = 'tribune_api' and datname = current_database() and state <> 'idle' and query like '%cast_ballot%'`)).toEqual([]);
  await quicker();
});

test('with DRAIN_SECONDS it still serves who comes while a balancer finds out', async () => {
  const leaves = await startApi(database, { DRAIN_SECONDS: '3' });
  leaves.child.kill('SIGTERM');
  await until('it is not ready', async () => (await ready(leaves)) === 503, 2_000);
  expect((await ask(leaves.url, world.chair.token, '{ __typename }'))?.status).toBe(200);
  expect(await leaves.ended).toBe(0);
});

test('what takes longer than SHUTDOWN_SECONDS is broken off, and the same key does it once elsewhere', async () => {
  const decisionId = await acts.voting();
  const quicker = await slowBallots(4);
  const leaves = await startApi(database, { SHUTDOWN_SECONDS: '1' });
  const ballot = { key: randomUUID(), decisionId };
  const inHand = castBallot(leaves.url, acts.member(2).token, ballot);
  await beingWritten();
  leaves.child.kill('SIGTERM');
  expect(await leaves.ended).toBe(1);
  expect(await inHand).toBeUndefined();
  expect(leaves.complaints()).toContain('not done after 1 s');
  await quicker();
  expect(await castBallot(stays.url, acts.member(2).token, ballot)).toBe(1);
});

test('who has not sent the whole of a request is not waited for, and the rest is finished', async () => {
  const decisionId = await acts.voting();
  const quicker = await slowBallots(5);
  const leaves = await startApi(database);
  const { hostname, port } = new URL(leaves.url);
  const half = connect(Number(port), hostname, () => half.write(`POST /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query":`));
  const cut = new Promise((resolve) => half.on('error', () => undefined).once('close', resolve));
  const inHand = castBallot(leaves.url, acts.member(3).token, { key: randomUUID(), decisionId });
  await beingWritten();
  leaves.child.kill('SIGTERM');
  await cut;
  expect([await inHand, await leaves.ended, leaves.complaints()]).toEqual([1, 0, '']);
  await quicker();
});

test('a worker finishes what it has in hand, however often it is told', async () => {
  const worker = startWorker(database, { SMTP_URL: 'smtp://127.0.0.1:1' });
  await until('it works', async () => (await database.query('superuser', `select from pg_stat_activity where usename = 'tribune_worker' and application_name = 'tribune signal' and datname = current_database()`)).length === 1);
  for (let times = 0; times < 3; times++) worker.child.kill('SIGTERM');
  expect(await worker.ended).toBe(0);
});
