import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { apiAt, databaseAt, DecisionActs, foundWorld } from '@tribune/testing';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ask } from './asking.js';
import { note } from './noted.js';
import { configure, copyRunning, ownDatabase, signalTo, startCluster, type OwnCluster } from './own-cluster.js';
import { closePages, openPage } from './page.js';
import { endAll, startApi, until, type Running } from './processes.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
afterAll(closePages);
afterAll(endAll);
const { cluster, database } = await ownDatabase({});
const world = await foundWorld(database);
const dir = mkdtempSync(path.join(path.dirname(cluster.dir), 'tribune-replica-'));
let replica: OwnCluster;
let api: Running;
let acts: DecisionActs;

beforeAll(async () => {
  await database.query('superuser', `select pg_create_physical_replication_slot('replica', true)`);
  const { hostname, port, password } = new URL(cluster.urls('postgres').superuser);
  await copyRunning(cluster, dir);
  configure(dir, { primary_conninfo: `host=${hostname} port=${port} user=postgres password=${password}`, primary_slot_name: 'replica' });
  signalTo(dir, 'standby');
  replica = await startCluster({ dir, durable: false });
  const env = { DATABASE_REPLICA_URL: replica.urls('tribune').api, DATABASE_REPLICA_LAG_MS: '60000' };
  api = await startApi(database, env);
  acts = new DecisionActs(apiAt(api.url, database), world);
});
afterAll(async () => {
  await replica.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** The replica stands still at this moment. */
const paused = () => onReplica('select pg_wal_replay_pause()');
const onReplica = async (sql: string) => {
  const copy = databaseAt('tribune', replica.urls('tribune'));
  try {
    return await copy.query('superuser', sql);
  } finally {
    await copy.drop();
  }
};
const rename = (name: string) => database.owner('update people.organization set name = $2 where id = $1', [world.organizationId, name]);
const NAME = '{ session { organization { name } } }';
const nameAt = async (url: string, cookies = ''): Promise<unknown> => {
  const answered = await ask(url, world.chair.token, NAME, {}, cookies);
  return (answered?.data?.['session'] as { organization: { name: string } } | undefined)?.organization.name;
};
// what has been written out: where nothing follows, the replica reaches no more
const placeOf = async () => (await database.query<{ place: string }>('superuser', 'select pg_current_wal_flush_lsn()::text as place'))[0]?.place ?? '';
/** Everything has arrived, and questions go there. */
beforeEach(async () => {
  await onReplica('select pg_wal_replay_resume()');
  const place = await placeOf();
  await until('the replica has caught up', async () => (await onReplica(`select pg_last_wal_replay_lsn() >= '${place}' as it`))[0]?.['it']);
});

test('a question is answered by the replica, and who has acted reads what they did, at another api too', async () => {
  const other = await startApi(database, { DATABASE_REPLICA_URL: replica.urls('tribune').api, DATABASE_REPLICA_LAG_MS: '60000' });
  await rename('Before');
  await until('it has arrived', async () => (await nameAt(api.url)) === 'Before' && (await nameAt(other.url)) === 'Before');
  // both have found out that the replica is where the primary was: they look four times a second
  await sleep(1_000);
  await paused();
  await rename('After');
  await until('questions go to the replica', async () => (await nameAt(api.url)) === 'Before' && (await nameAt(other.url)) === 'Before');
  const drafted = await ask(api.url, world.chair.token, 'mutation ($input: DraftDecisionInput!) { draftDecision(input: $input) { ... on DraftDecisionPayload { decision { id number } } } }', {
    input: { idempotencyKey: randomUUID(), councilId: Buffer.from(`Council:${world.councilId}`).toString('base64url'), ...acts.fields({ title: 'Read it back' }) },
  });
  const { decision } = drafted?.data?.['draftDecision'] as { decision: { id: string; number: number } };
  const cookie = drafted?.headers.get('set-cookie')?.match(/tribune_seen=[^;]+/)?.[0] ?? '';
  expect(decodeURIComponent(cookie)).toMatch(/^tribune_seen=[0-9A-F]+\/[0-9A-F]+$/);
  const read = (url: string, cookies: string) => ask(url, world.chair.token, 'query ($id: ID!) { decision(id: $id) { number } }', { id: decision.id }, cookies).then((answered) => answered?.data?.['decision']);
  expect([await read(api.url, cookie), await read(other.url, cookie)]).toEqual([{ number: decision.number }, { number: decision.number }]);
  expect(await nameAt(other.url, cookie)).toBe('After');
  // for everybody else it has not happened yet
  expect(await read(other.url, '')).toBeNull();
  other.child.kill('SIGTERM');
  expect([await other.ended, other.complaints()]).toEqual([0, '']);
});

test('who hears of something asks anew with what they heard, and is answered with it', async () => {
  const page = openPage([api.url], world.chair.token);
  await until('it is connected', () => page.connected() === 1);
  await new Promise((go) => setTimeout(go, 300));
  await rename('Quiet');
  await until('it has arrived', async () => (await nameAt(api.url)) === 'Quiet');
  await paused();
  await rename('Loud');
  await database.owner(`select audit.record($1, null, 'Renamed', 'Organization', $1)`, [world.organizationId]);
  await until('it is heard of', () => page.heard.length > 0);
  expect(await nameAt(api.url)).toBe('Quiet');
  expect(page.seen()).toMatch(/^[0-9A-F]+\/[0-9A-F]+$/);
  expect(await nameAt(api.url, `tribune_seen=${encodeURIComponent(page.seen() ?? '')}`)).toBe('Loud');
});

test('a session that ends is refused at once, however far behind the replica is', async () => {
  await paused();
  const [member] = world.members.slice(4);
  await database.owner('update auth.session set ended_at = kernel.now() where person_id = $1', [member?.id]);
  expect((await ask(api.url, member?.token ?? '', NAME))?.data).toEqual({ session: null });
});

test('a replica that falls behind is not asked, nor one that is gone; when it is back it is asked again', async () => {
  const strict = await startApi(database, { DATABASE_REPLICA_URL: replica.urls('tribune').api, DATABASE_REPLICA_LAG_MS: '300' });
  await rename('Fresh');
  await until('it has arrived', async () => (await nameAt(api.url)) === 'Fresh');
  await paused();
  await rename('Fresher');
  await until('the primary answers', async () => (await nameAt(strict.url)) === 'Fresher', 5_000);
  const begun = performance.now();
  await replica.kill();
  const waits: number[] = [];
  for (let times = 0; times < 20; times++) {
    const since = performance.now();
    expect(await nameAt(api.url)).toBe('Fresher');
    waits.push(performance.now() - since);
  }
  note('kill -9 of the replica: questions refused; the slowest of the next 20, ms', `0; ${Math.round(Math.max(...waits))}`);
  expect(performance.now() - begun).toBeLessThan(20_000);
  replica = await startCluster({ dir, durable: false, port: replica.port });
  await onReplica('select pg_wal_replay_pause()');
  await rename('Newest');
  await until('the replica answers again', async () => (await nameAt(api.url)) !== 'Newest');
  strict.child.kill('SIGTERM');
});
