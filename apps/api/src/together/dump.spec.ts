import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiAt, DecisionActs, electChampion, finalDecision, foundWorld } from '@tribune/testing';
import { afterAll, expect, test, vi } from 'vitest';
import { note } from './noted.js';
import { migrated, ownDatabase } from './own-cluster.js';
import { endAll, startApi, startWorker, until } from './processes.js';

// The packages' server comes without pg_dump: `npm run rehearse` tries this where REHEARSE_POSTGRES_BIN names the programs of one that has it.
const bin = process.env['REHEARSE_POSTGRES_BIN'] ?? '';
vi.setConfig({ testTimeout: 180_000 });
afterAll(endAll);

const scratch = mkdtempSync(path.join(tmpdir(), 'tribune-dump-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const [from, to] = bin ? [await ownDatabase({ bin, durable: true }), await ownDatabase({ bin, durable: true }, false)] : [];

test.skipIf(!bin)('a dump that is restored into another cluster holds everything, and after the migrator has run new events are sealed behind the old ones', async () => {
  if (!from || !to) throw new Error('There is no server to dump');
  const [{ database }, { database: other }] = [from, to];
  const env = { SMTP_URL: 'smtp://127.0.0.1:1', AUDIT_DIR: path.join(scratch, 'audit') };
  const world = await foundWorld(database);
  const { champion } = await electChampion(world);
  // this cluster has come further than the other will have
  for (let n = 0; n < 3; n++) await database.owner(`do $$ begin for n in 1..2000 loop perform pg_current_xact_id(); commit; end loop; end $$`);
  const first = [await startApi(database), startWorker(database, env)] as const;
  await finalDecision(new DecisionActs(apiAt(first[0].url, database), world), champion);
  const unsealed = 'select from audit.event e where not exists (select from audit.leaf l where l.organization_id = e.organization_id and l.event_id = e.id)';
  await until('all is sealed', async () => (await database.owner(unsealed)).length === 0);
  for (const { child } of first) child.kill('SIGTERM');
  await Promise.all(first.map(({ ended }) => ended));

  const since = performance.now();
  run('pg_dump', '--format=custom', `--file=${scratch}/dump`, database.urls.superuser);
  run('pg_restore', '--exit-on-error', '--single-transaction', `--dbname=${other.urls.superuser}`, `${scratch}/dump`);
  await migrated(other.urls);
  note('Dump, restored into another cluster, and migrated, ms', String(Math.round(performance.now() - since)));
  const count = async (which: typeof database) => which.owner('select (select count(*) from audit.event) as events, (select count(*) from decision.finalization) as final, (select count(*) from decision.broken_invariant) as broken');
  expect(await count(other)).toEqual(await count(database));

  const again = [await startApi(other), startWorker(other, env)] as const;
  const acts = new DecisionActs(apiAt(again[0].url, other), world);
  await acts.proposed(world.chair, { title: 'After the dump' });
  const [numbers] = await other.owner<{ beyond: boolean }>(`select (select max(xid::text::numeric) from audit.event) > pg_current_xact_id()::text::numeric as beyond`);
  expect(numbers).toEqual({ beyond: true });
  await until('what is new is sealed too', async () => (await other.owner(unsealed)).length === 0);
  expect(again[1].complaints()).toBe('');
  for (const { child } of again) child.kill('SIGTERM');
});

function run(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(path.join(bin, program), args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
