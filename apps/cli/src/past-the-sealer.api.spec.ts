import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSigner, publishedKeys } from '@tribune/audit/server';
import { foundWorld, testApi, type Citizen } from '@tribune/testing';
import { run } from './run.js';
import { SealedRecord } from './sealed-record.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'tribune-past-'));
afterAll(() => rmSync(scratch, { recursive: true }));
openSigner(undefined, path.join(scratch, 'audit'));
const api = await testApi({ AUDIT_PUBLIC_KEY: readFileSync(path.join(scratch, 'audit/signing-key.pub'), 'utf8').trim() });
const { database } = api;
const world = await foundWorld(database);
const record = new SealedRecord(database, scratch);
const auditor = world.members[3] as Citizen;
const org = `organization_id = '${world.organizationId}'`;
beforeAll(async () => {
  await database.owner(`select people.give_role($1, $2, 'AUDITOR', $2)`, [world.organizationId, auditor.id]);
  await record.sealAll(20);
});

const taken = (address: string) => fetch(`${api.url}/audit/${address}`, { headers: { cookie: `tribune_session=${auditor.token}` } }).then((answer) => answer.text());
async function verified() {
  const file = path.join(scratch, 'record.jsonl');
  writeFileSync(file, await taken('record.jsonl'));
  const { code, output } = await run(['verify', file, '--json', '--key', (await taken('northwind-air/keys')).trim()]);
  return { code, faults: (JSON.parse(output) as { faults: { code: string }[] }).faults.map((fault) => fault.code) };
}
/** As superuser; everything is put back. Gives what verifying says. */
async function after(sql: string): Promise<{ code: number; faults: string[] }> {
  let said = { code: -1, faults: [] as string[] };
  await record.tampered(sql, async () => void (said = await verified()));
  expect(await verified()).toEqual({ code: 0, faults: [] });
  return said;
}
const PHANTOM = (xid: string) => `insert into audit.event (id, organization_id, type, subject_type, subject_id, data, xid, at, leaf_hash) overriding system value select max(id) + 1000000, organization_id, 'AnswerRevoked', 'Organization', organization_id, '{}', '${xid}', now(), '\\x${'ab'.repeat(32)}' from audit.event where ${org} group by organization_id`;

test('a tree that is said to be shorter than its places and its signed heads hides nothing', async () => {
  const earlier = `(select size from audit.checkpoint where ${org} order by size limit 1)`;
  // everything is still there, and still as it was sealed
  expect(await after(`update audit.tree set size = ${earlier} where ${org}`)).toEqual({ code: 0, faults: [] });
  const cut = await after(`update audit.tree set size = ${earlier} where ${org}; delete from audit.event where id in (select event_id from audit.leaf where ${org} and position >= ${earlier}); delete from audit.leaf where ${org} and position >= ${earlier}`);
  expect(cut).toMatchObject({ code: 1, faults: expect.arrayContaining([expect.stringMatching(/Removed|Cut|Missing/)]) });
});

test('events that were put past the sealer are named: with a place far away, or from a transaction that nobody has begun', async () => {
  const far = await after(`${PHANTOM('5')}; insert into audit.leaf (organization_id, position, event_id, hash) select organization_id, 1000000000, max(id), '\\x${'ab'.repeat(32)}' from audit.event where ${org} group by organization_id`);
  const unbegun = await after(PHANTOM('9000000000000000000'));
  for (const { code, faults } of [far, unbegun]) expect([code, faults.length > 0]).toEqual([1, true]);
});

test('an event whose data no query of the export can read is shown and named, and breaks nothing off', async () => {
  const { code, faults } = await after(`update audit.event set type = 'BallotCast', data = '{"basis": "abc"}' where id = (select min(id) from audit.event where ${org})`);
  expect(code).toBe(1);
  expect(faults.join()).not.toMatch(/End|Cut/);
});

test('whose seal it is, the server says as it was told, and not as somebody has written into the database', async () => {
  const [key] = (await taken('northwind-air/keys')).trim().split('\n');
  const { auditRecord } = await api.query<{ auditRecord: { key: string } }>('{ auditRecord { key } }', {}, { as: auditor.token });
  expect(auditRecord.key).toBe(key);
  const { code, faults } = await after(`update audit.checkpoint set key = 'tribune/${world.organizationId}+00000000+AAAA', note = replace(note, '— ', '— x') where ${org}`);
  expect([code, faults.length > 0]).toEqual([1, true]);
  await record.tampered(`update audit.checkpoint set key = 'another'`, async () => expect((await taken('northwind-air/keys')).trim()).toBe(key));
  // told by nobody: as the database says
  expect(publishedKeys('', undefined)('tribune/x', ['kept', null])).toEqual(['kept']);
  expect(publishedKeys('', path.join(scratch, 'audit'))(`tribune/${world.organizationId}`, ['forged'])).toEqual([key]);
  expect(publishedKeys('', path.join(scratch, 'nowhere'))('tribune/x', [])).toEqual([]);
  expect(() => publishedKeys('nonsense')).toThrow('AUDIT_PUBLIC_KEY holds what is no key');
});
