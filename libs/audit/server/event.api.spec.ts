import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { eventLeaf, grown, rootOf, toHex, type Frontier, type LeafFacts } from '@tribune/audit/domain';
import { foundWorld, testDatabase } from '@tribune/testing';
import fc from 'fast-check';
import { cryptography } from './cryptography.js';
import { keptCheckpoints } from './kept-checkpoints.js';
import { sealEvents, type Sealing } from './sealer.js';
import { openSigner } from './signer.js';

const database = await testDatabase();
const world = await foundWorld(database);

const leafOf = (facts: LeafFacts): string => toHex(eventLeaf((...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest(), facts));

type Leafed = LeafFacts & { leaf: string } & Record<string, unknown>;
const asFacts = `organization_id as organization, id::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_id as actor, type,
  subject_type as "subjectType", subject_id as subject, data`;

/** Data as events carry it: ASCII keys, whole numbers, any text that PostgreSQL takes. */
const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((words) => !words.includes('\u0000'));
const value = fc.oneof(text, fc.boolean(), fc.integer(), fc.maxSafeInteger(), fc.uuid(), fc.array(fc.oneof(text, fc.integer()), { maxLength: 3 }), fc.record({ Inner: text, a: fc.integer() }));
const data = fc.dictionary(fc.stringMatching(/^[a-zA-Z][ -~]{0,8}$/), value, { maxKeys: 6 });

test('the leaf hash in TypeScript agrees with the one in SQL, for events as random as they come', async () => {
  const events = fc.sample(fc.record({ data, actor: fc.option(fc.uuid()), subject: fc.uuid(), type: fc.stringMatching(/^[A-Z][A-Za-z]{1,20}$/) }), 300);
  for (const event of events) {
    const columns = 'organization_id, actor_id, type, subject_type, subject_id, data';
    const [row] = await database.owner<Leafed>(
      `insert into audit.event (${columns}) values ($1, $2, $3, 'Decision', $4, $5) returning ${asFacts}, encode(leaf_hash, 'hex') as leaf`,
      [world.organizationId, event.actor, event.type, event.subject, JSON.stringify(event.data)],
    );
    if (!row) throw new Error('Nothing was written');
    const { leaf, ...facts } = row;
    expect(leafOf(facts)).toBe(leaf);
  }
});

test('every event that the acts have written verifies', async () => {
  const rows = await database.owner<Leafed>(`select ${asFacts}, encode(leaf_hash, 'hex') as leaf from audit.event`);
  expect(rows.length).toBeGreaterThan(300);
  for (const { leaf, ...facts } of rows) expect(leafOf(facts)).toBe(leaf);
});

test('even the owner’s functions cannot choose an event’s time, transaction or leaf', async () => {
  const [row] = await database.owner<{ leaf: string; late: boolean; own: boolean }>(
    `insert into audit.event (organization_id, type, subject_type, subject_id, at, leaf_hash, xid) values ($1, 'Forged', 'Decision', $1, '2001-01-01', '\\x00', '1'::xid8)
     returning encode(leaf_hash, 'hex') as leaf, at > now() - interval '1 minute' as late, xid = pg_current_xact_id() as own`,
    [world.organizationId],
  );
  expect(row).toEqual({ leaf: expect.stringMatching(/^[0-9a-f]{64}$/), late: true, own: true });
});

test.each(['api', 'worker'] as const)('the %s’s login adds, changes and removes no event', async (role) => {
  for (const statement of [
    `insert into audit.event (organization_id, type, subject_type, subject_id, at, leaf_hash) values ('${world.organizationId}', 'Forged', 'Decision', '${world.organizationId}', now(), '\\x00')`,
    `update audit.event set type = 'Forged'`,
    `update audit.event set leaf_hash = '\\x00'`,
    `delete from audit.event`,
    `truncate audit.event`,
    `select audit.record('${world.organizationId}', null, 'Forged', 'Decision', '${world.organizationId}')`,
    `alter table audit.event disable trigger stamp_event`,
  ]) {
    await expect(database.query(role, statement)).rejects.toThrow(/permission denied|must be owner/);
  }
});

test('nobody changes or removes an event, its owner neither', async () => {
  for (const statement of [`update audit.event set type = 'Forged'`, `delete from audit.event`, `truncate audit.event cascade`]) await expect(database.owner(statement)).rejects.toThrow('append-only');
});

test('without an organization the api’s login sees no event, and with one its own alone', async () => {
  expect(await database.query('api', 'select from audit.event')).toEqual([]);
  const client = await database.pool('api').connect();
  await client.query('begin');
  await client.query(`select set_config('app.organization', $1, true)`, [world.organizationId]);
  const { rows } = await client.query<{ organization_id: string }>('select distinct organization_id from audit.activity');
  await client.query('rollback');
  client.release();
  expect(rows).toEqual([{ organization_id: world.organizationId }]);
});

test('no login of the application writes a place, a head or a signature', async () => {
  for (const role of ['api', 'worker'] as const) {
    for (const table of ['tree', 'leaf', 'tile', 'checkpoint']) {
      for (const statement of [`delete from audit.${table}`, `update audit.${table} set organization_id = organization_id`, `truncate audit.${table}`]) await expect(database.query(role, statement)).rejects.toThrow(/permission denied|must be owner/);
    }
  }
  await expect(database.query('api', `select audit.begin_seal('${world.organizationId}', 1)`)).rejects.toThrow('permission denied');
  await expect(database.query('worker', `select audit.seal('${world.organizationId}', 0, '1', 1, '{}', '{}', 'x', 'x')`)).rejects.toThrow('the tree has grown meanwhile');
  for (const table of ['leaf', 'tile', 'checkpoint']) await expect(database.owner(`truncate audit.${table}`)).rejects.toThrow('append-only');
});

test('whatever commits while two workers seal gets one place, in the order of transactions, and each head is that of the events before it', async () => {
  const sealing = newSealing();
  let writing = true;
  const seal = async () => {
    while (writing) await sealEvents(sealing);
  };
  /** One transaction of a few events that takes its time: others begin and end meanwhile. */
  const write = async (pause: number) => {
    const client = await database.ownerPool().connect();
    await client.query('begin');
    for (let n = 0; n < 3; n++) await client.query(`select audit.record($1, null, 'Raced', 'Organization', $1), pg_sleep($2)`, [world.organizationId, pause / 3_000]);
    await client.query(pause % 7 === 0 ? 'rollback' : 'commit');
    client.release();
  };
  const writers = Array.from({ length: 12 }, async (_, writer) => {
    for (let n = 0; n < 6; n++) await write((writer * 5 + n * 11) % 40);
  });
  await Promise.all([Promise.all(writers).finally(() => (writing = false)), seal(), seal()]);
  await sealAll(sealing);

  const rows = await database.owner<{ position: number; event: string | null; hash: string | null; root: string | null }>(
    `select (row_number() over (order by e.xid, e.id))::integer - 1 as position, e.id::text as event, encode(l.hash, 'hex') as hash, split_part(c.note, E'\n', 3) as root
       from audit.event e left join audit.leaf l on l.organization_id = e.organization_id and l.event_id = e.id left join audit.checkpoint c on c.organization_id = l.organization_id and c.size = l.position + 1
      where e.organization_id = $1 order by e.xid, e.id`, [world.organizationId]);
  const places = await database.owner<{ event: string }>('select event_id::text as event from audit.leaf where organization_id = $1 order by position', [world.organizationId]);
  expect(places.map(({ event }) => event)).toEqual(rows.map(({ event }) => event));
  let tree: Frontier = { size: 0, roots: [] };
  for (const { hash, root } of rows) {
    tree = grown(cryptography.sha256, tree, Buffer.from(hash ?? '', 'hex'));
    if (root) expect(Buffer.from(rootOf(cryptography.sha256, tree)).toString('base64')).toBe(root);
  }
  expect(rows.filter(({ root }) => root).length).toBeGreaterThan(3);
}, 60_000);

test('who has voted in an open vote is not found by trying everybody at every microsecond: the leaf covers a salt that is withheld with it, until that vote is counted or a later one', async () => {
  const [decision, who] = [randomUUID(), world.chair.id];
  const record = (type: string) => database.owner(`select audit.record($1, $2, $3, 'Decision', $4, '{"basis": 2}')`, [world.organizationId, who, type, decision]);
  for (const type of ['BallotCast', 'BallotCast', 'EffectsPredicted', 'VoteOpened']) await record(type);
  const events = await database.owner<{ type: string; salt: string | null; withheld: boolean }>(`select type, data->>'salt' as salt, audit.is_withheld(e) as withheld from audit.event e where subject_id = $1 order by id`, [decision]);
  expect(events).toEqual([...['BallotCast', 'BallotCast', 'EffectsPredicted'].map((type) => ({ type, salt: expect.stringMatching(/^[0-9a-f-]{36}$/), withheld: true })), { type: 'VoteOpened', salt: null, withheld: false }]);
  expect(new Set(events.map(({ salt }) => salt)).size).toBe(4);
  const counted = async (basis: number) => {
    await database.query('superuser', `set session_replication_role = replica; insert into decision.tally (organization_id, decision_id, basis, electors, recused, quorum, voted, agree, abstain, object, carried, derivation) values ('${world.organizationId}', '${decision}', ${basis}, 7, 0, 4, 5, 5, 0, 0, true, '{}'); set session_replication_role = origin`);
    return (await database.owner<{ withheld: boolean }>(`select audit.is_withheld(e) as withheld from audit.event e where subject_id = $1 and type = 'BallotCast'`, [decision])).map(({ withheld }) => withheld);
  };
  expect([await counted(1), await counted(3)]).toEqual([[true, true], [false, false]]);
  await database.query('superuser', `set session_replication_role = replica; delete from decision.tally where decision_id = '${decision}'; set session_replication_role = origin`);
});

test('restored from a dump, where transactions are numbered anew, the record goes on: new events come after all that are there', async () => {
  const sealing = newSealing();
  await sealAll(sealing);
  const further = (table: string) => `update audit.${table} set xid = (xid::text::numeric + 1000000000)::text::xid8`;
  await database.query('superuser', `set session_replication_role = replica; ${further('event')}; ${further('tree')}; set session_replication_role = origin; update audit.era set system = 'another'`);
  const noticed = async () => (await database.owner('select audit.notice_cluster() as noticed'))[0]?.['noticed'];
  expect([await noticed(), await noticed()]).toEqual([true, false]);
  await database.owner(`select audit.record($1, null, 'AfterTheDump', 'Organization', $1)`, [world.organizationId]);
  await sealAll(sealing);
  const places = await database.owner<{ type: string; position: string | null }>(`select e.type, l.position from audit.event e left join audit.leaf l on l.organization_id = e.organization_id and l.event_id = e.id where e.organization_id = $1 order by l.position desc nulls first`, [world.organizationId]);
  expect(places[0]).toEqual({ type: 'AfterTheDump', position: String(places.length - 1) });
});

function newSealing(): Sealing {
  const signer = openSigner(generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), undefined);
  if (!signer) throw new Error('There is no key');
  return { pool: database.pool('worker'), signer, kept: keptCheckpoints(undefined), most: 40 };
}

async function sealAll(sealing: Sealing): Promise<void> {
  const unsealed = 'select from audit.event e where not exists (select from audit.leaf l where l.organization_id = e.organization_id and l.event_id = e.id)';
  for (const deadline = Date.now() + 20_000; (await database.owner(unsealed)).length > 0 && Date.now() < deadline; ) await sealEvents(sealing);
}
