import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { fromHex, grown, toHex, type Frontier } from '@tribune/audit/domain';
import { foundWorld, testDatabase, type World } from '@tribune/testing';
import { cryptography } from './cryptography.js';
import { keptCheckpoints } from './kept-checkpoints.js';
import { sealEvents } from './sealer.js';
import { openSigner } from './signer.js';

const database = await testDatabase();
const scratch = mkdtempSync(path.join(tmpdir(), 'tribune-seal-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const signer = openSigner(undefined, path.join(scratch, 'key'));
if (!signer) throw new Error('There is no key');

const past = (sql: string) => database.query('superuser', `set session_replication_role = replica; ${sql}; set session_replication_role = origin`);
/** As a worker with this directory, or with none; other spec files hold back what follows by transaction, so until it is sealed. */
async function sealAs(directory?: string): Promise<void> {
  const sealing = { pool: database.pool('worker'), signer: signer as NonNullable<typeof signer>, kept: keptCheckpoints(directory && path.join(scratch, directory)), most: 300 };
  const left = async () => (await database.owner('select from audit.event e where not exists (select from audit.leaf l where l.organization_id = e.organization_id and l.event_id = e.id)')).length;
  for (const deadline = Date.now() + 20_000; (await left()) > 0 && Date.now() < deadline; ) await sealEvents(sealing);
}
let world: World;
let directory = '';
const happen = (times = 1) => database.owner(`select audit.record($1, null, 'Happened', 'Organization', $1) from generate_series(1, $2)`, [world.organizationId, times]);
beforeEach(async () => {
  // each begins with a record of its own, whose first worker has sealed 600 events and keeps what it signed
  if (world) await past(`delete from audit.event; delete from audit.leaf; delete from audit.tile; delete from audit.checkpoint; delete from audit.tree`);
  world = await foundWorld(database, { name: `Northwind ${Math.random()}` });
  directory = `kept-${Math.random()}`;
  await happen(600);
  await sealAs(directory);
});

/** A history in which one early event is another and some have come behind it, with every trace made anew: places, tiles, the tree. Heads are gone. */
async function rewrite(): Promise<void> {
  await past(`update audit.event set type = 'Rewritten' where id = (select min(id) from audit.event where type = 'Happened'); update audit.event set leaf_hash = audit.event_leaf(event) where type = 'Rewritten'; update audit.leaf l set hash = e.leaf_hash from audit.event e where e.id = l.event_id`);
  await happen(5);
  await past(`insert into audit.leaf (organization_id, position, event_id, hash) select e.organization_id, (select max(position) from audit.leaf) + row_number() over (order by e.id), e.id, e.leaf_hash from audit.event e where not exists (select from audit.leaf l where l.event_id = e.id)`);
  const leaves = await database.owner<{ hash: string }>(`select encode(hash, 'hex') as hash from audit.leaf order by position`);
  const tiles: string[] = [];
  const tree = leaves.reduce<Frontier>((grew, { hash }) => grown(cryptography.sha256, grew, fromHex(hash) ?? Uint8Array.of(), (_, root) => tiles.push(toHex(root))), { size: 0, roots: [] });
  await past(`delete from audit.tile; delete from audit.checkpoint; update audit.tree set size = ${tree.size}, roots = array[${tree.roots.map((root) => `'\\x${toHex(root)}'::bytea`).join(', ')}], (xid, event_id) = (select e.xid, e.id from audit.event e order by e.xid desc, e.id desc limit 1)`);
  for (const [number, root] of tiles.entries()) await past(`insert into audit.tile (organization_id, number, root) values ('${world.organizationId}', ${number}, '\\x${root}')`);
}

test('a history that was rewritten is not signed, however many events stand behind it and whether or not anything was kept', async () => {
  await rewrite();
  await happen();
  await expect(sealAs(directory)).rejects.toThrow('others than those that were sealed');
  await expect(sealAs()).rejects.toThrow('no checkpoint says so');
  expect(await database.owner('select from audit.checkpoint')).toEqual([]);
});

test('hashes that are missing prove nothing', async () => {
  await happen();
  await sealAs();
  await past('delete from audit.tile');
  await happen();
  await expect(sealAs(directory)).rejects.toThrow('is not the one that was signed');
});

test('what another worker has sealed since is gone on from, and so is what stands in the database where nothing was kept', async () => {
  await happen();
  await sealAs('another');
  await happen();
  await sealAs(directory);
  await happen();
  await sealAs();
  expect((await database.owner('select from audit.checkpoint')).length).toBeGreaterThanOrEqual(5);
});

test('a kept checkpoint that is damaged is no reason to go on without it; one of another key binds nobody here', async () => {
  const file = path.join(scratch, directory, `${world.organizationId}.checkpoint`);
  writeFileSync(file, 'tribune/');
  await happen();
  await expect(sealAs(directory)).rejects.toThrow('damaged');
  const other = openSigner(undefined, path.join(scratch, 'other-key'));
  writeFileSync(file, other?.sign(`tribune/${world.organizationId}`, `tribune/${world.organizationId}\n9999\n${Buffer.alloc(32).toString('base64')}\n`) ?? '');
  await sealAs(directory);
});
