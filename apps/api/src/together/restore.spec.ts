import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiAt, approve, databaseAt, DecisionActs, electChampion, finalDecision, foundWorld, type TestDatabase } from '@tribune/testing';
import { afterAll, expect, test, vi } from 'vitest';
import { note } from './noted.js';
import { configure, copyRunning, ownDatabase, signalTo, startCluster } from './own-cluster.js';
import { endAll, startApi, startWorker, until } from './processes.js';

vi.setConfig({ testTimeout: 180_000 });
afterAll(endAll);
const scratch = mkdtempSync(path.join(tmpdir(), 'tribune-restore-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const [archive, backup, restored, audit] = ['archive', 'backup', 'restored', 'audit'].map((name) => path.join(scratch, name)) as [string, string, string, string];
const durable = process.env['TEST_DURABLE'] === '1';
const { cluster, database } = await ownDatabase({ durable, settings: ['archive_mode=on', `archive_command=test ! -f ${archive}/%f && cp %p ${archive}/%f`] });
const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const since = performance.now();
  return [await work(), Math.round(performance.now() - since)];
};
const filesIn = (dir: string) => readdirSync(dir).filter((name) => /^[0-9A-F]{24}$/.test(name));
const verify = (file: string, ...more: string[]) => spawnSync(process.execPath, [path.resolve('dist/apps/cli/main.js'), 'verify', file, '--json', ...more], { encoding: 'utf8' });

/** What must be the same afterwards, of a database at some moment. */
async function stateOf(database: TestDatabase): Promise<object | undefined> {
  const [state] = await database.owner(`
    select (select count(*) from audit.event) as events, (select count(*) from decision.finalization) as final, (select count(*) from decision.approval where live) as approvals,
           (select count(*) from decision.ballot) as ballots, (select count(*) from champion.term) as terms, (select count(*) from auth.session where ended_at is null) as sessions,
           (select encode(sha256(convert_to(string_agg(encode(leaf_hash, 'hex'), '' order by id), 'UTF8')), 'hex') from audit.event) as record`);
  return state;
}
const allSealed = (database: TestDatabase) => until('all is sealed', async () => (await database.owner('select from audit.event e where not exists (select from audit.leaf l where l.organization_id = e.organization_id and l.event_id = e.id)')).length === 0, 60_000);

test('destroyed, and restored to a moment: everything of that moment is there, the gate holds, and the record verifies and goes on', async () => {
  openTo(cluster.dir, scratch, archive);
  const world = await foundWorld(database);
  const { champion } = await electChampion(world);
  const api = await startApi(database);
  const worker = startWorker(database, { SMTP_URL: 'smtp://127.0.0.1:1', AUDIT_DIR: audit });
  const acts = new DecisionActs(apiAt(api.url, database), world);
  await finalDecision(acts, champion);

  const [bytes, backupMs] = await timed(() => copyRunning(cluster, backup));
  const second = await acts.carried(world.chair, acts.member(1), { title: 'After the backup' });
  await approve(acts, champion, second);
  const open = await acts.voting(world.chair, acts.member(1), { title: 'A vote that is open' });
  await acts.done(acts.member(2), 'castBallot', { decisionId: open, seenRevision: 1, choice: 'AGREE' });
  await allSealed(database);
  const before = await stateOf(database);
  const [{ moment } = { moment: '' }] = await database.query<{ moment: string }>('superuser', 'select clock_timestamp()::text as moment');

  await new Promise((go) => setTimeout(go, 1_500));
  for (const member of world.members.slice(3)) await acts.done(member, 'castBallot', { decisionId: open, seenRevision: 1, choice: 'AGREE' });
  await allSealed(database);
  expect(await stateOf(database)).not.toEqual(before);
  const [{ wal } = { wal: '' }] = await database.query<{ wal: string }>('superuser', 'select pg_walfile_name(pg_switch_wal()) as wal');
  await until('the log is archived', () => filesIn(archive).includes(wal));
  for (const { child } of [api, worker]) child.kill('SIGKILL');
  await cluster.kill();
  rmSync(path.join(cluster.dir, 'data'), { recursive: true });

  // with their owners, as an operator copies them
  spawnSync('cp', ['-a', backup, restored]);
  configure(restored, { restore_command: `cp ${archive}/%f %p`, recovery_target_time: moment, recovery_target_action: 'promote', archive_mode: 'off' });
  signalTo(restored, 'recovery');
  const [again, restoreMs] = await timed(async () => {
    const started = await startCluster({ dir: restored, durable });
    const there = databaseAt('tribune', started.urls('tribune'));
    await until('it is open for writing', async () => (await there.query('superuser', 'select pg_is_in_recovery() as it'))[0]?.['it'] === false, 60_000);
    return { cluster: started, database: there };
  });
  try {
    expect(await stateOf(again.database)).toEqual(before);
    expect(await again.database.owner('select * from decision.broken_invariant')).toEqual([]);
    note(`Base backup, MB, ms; log kept since, files of 16 MB; restored to a moment and open for writing, ms`, `${Math.round(bytes / 1e6)}, ${backupMs}; ${filesIn(archive).length}; ${restoreMs}`);
    await theRecordGoesOn(again.database, world.organizationId, acts.member(3));
  } finally {
    await again.database.drop();
    await again.cluster.stop();
  }
});

/** The worker remembers more than was restored, and says so; somebody looks into it, and it goes on. */
async function theRecordGoesOn(database: TestDatabase, organizationId: string, auditor: { id: string; token: string }): Promise<void> {
  const worker = startWorker(database, { SMTP_URL: 'smtp://127.0.0.1:1', AUDIT_DIR: audit });
  const api = await startApi(database);
  await database.owner(`select people.give_role($1, $2, 'AUDITOR', $2)`, [organizationId, auditor.id]);
  await until('the worker says that it had signed more', () => worker.complaints().includes('is not the one that was signed'));
  const kept = path.join(scratch, 'lost.checkpoint');
  renameSync(path.join(audit, `${organizationId}.checkpoint`), kept);
  await allSealed(database);
  const record = path.join(scratch, 'record.jsonl');
  writeFileSync(record, await (await fetch(`${api.url}/audit/record.jsonl`, { headers: { cookie: `tribune_session=${auditor.token}` } })).text());
  const right = verify(record);
  expect([right.status, JSON.parse(right.stdout)]).toEqual([0, expect.objectContaining({ faults: [] })]);
  // who kept the checkpoint from before can prove that something is missing
  expect(verify(record, '--known', kept).status).toBe(1);
  const acted = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `tribune_session=${auditor.token}` },
    body: JSON.stringify({ query: 'mutation ($input: SignOutInput!) { signOut(input: $input) { __typename } }', variables: { input: { idempotencyKey: randomUUID() } } }),
  });
  expect(await acted.json()).toMatchObject({ data: { signOut: { __typename: 'SignOutPayload' } } });
  for (const { child } of [api, worker]) child.kill('SIGTERM');
}

/** The server may run as somebody else than we do. */
function openTo(like: string, ...dirs: string[]): void {
  const { uid, gid } = statSync(path.join(like, 'data'));
  for (const dir of dirs) mkdirSync(dir, { recursive: true });
  for (const dir of dirs) chmodSync(dir, 0o755);
  for (const dir of dirs) chownSync(dir, uid, gid);
}
