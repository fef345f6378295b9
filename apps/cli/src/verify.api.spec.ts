import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DecisionActs, electChampion, finalDecision, foundWorld, setAudience, signIn, testApi, type Citizen } from '@tribune/testing';
import { run } from './run.js';
import { SealedRecord } from './sealed-record.js';

const api = await testApi();
const { database } = api;
const world = await foundWorld(database);
const other = await foundWorld(database, { name: 'Marker Rail', customers: 2 });
const acts = new DecisionActs(api, world);
const scratch = mkdtempSync(path.join(tmpdir(), 'tribune-verify-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const record = new SealedRecord(database, scratch);
const count = async (sql: string) => Number((await database.owner<{ n: string }>(sql))[0]?.n);
const [auditor, number] = [world.members[3] as Citizen, 1];
beforeAll(async () => {
  await database.owner(`select people.give_role($1, $2, 'AUDITOR', $2)`, [world.organizationId, auditor.id]);
  await database.owner(`select audit.record($1, null, 'Filled', 'Organization', $1) from generate_series(1, 600)`, [world.organizationId]);
  await record.sealAll(100);
  const { champion } = await electChampion(world);
  for (const more of [{ title: 'Rebook by yourself' }, { title: 'Quiet launch', effectiveOn: '2099-01-01', embargoUntil: '2099-01-01' }]) await finalDecision(acts, champion, more);
  await acts.voting(world.chair, acts.member(1), { title: 'A vote that is open' });
  await record.sealAll();
});

const fetched = (address: string, who?: { token: string }) => fetch(`${api.url}/audit/${address}`, { headers: who ? { cookie: `tribune_session=${who.token}` } : {} });
const fileOf = (name: string, text: string): string => (writeFileSync(path.join(scratch, name), text), path.join(scratch, name));
const recordFile = async (name = 'record.jsonl'): Promise<string> => fileOf(name, await (await fetched('record.jsonl', auditor)).text());
const verified = async (file: string, ...more: string[]) => {
  const { code, output } = await run(['verify', file, '--json', ...more]);
  return { code, ...(JSON.parse(output) as { events: number; withheld: number; checkpoints: number; keys: string[]; decision: object | null; faults: { code: string }[] }) };
};

/** As superuser, and put back afterwards. */
async function tampered(sql: string, look: () => Promise<void>): Promise<void> {
  await record.tampered(sql, look);
  expect(await verified(await recordFile())).toMatchObject({ code: 0, faults: [] });
}
const org = `organization_id = '${world.organizationId}'`;
const eventOf = async (type: string) => (await database.owner<{ id: string; position: number }>(`select e.id::text, l.position::integer from audit.event e join audit.leaf l on l.organization_id = e.organization_id and l.event_id = e.id where e.${org} and e.type = $1 order by e.id limit 1`, [type]))[0] as { id: string; position: number };
const remade = (where: string) => `update audit.event set leaf_hash = audit.event_leaf(event) where ${where}; update audit.leaf l set hash = e.leaf_hash from audit.event e where e.organization_id = l.organization_id and e.id = l.event_id`;
const size = () => count(`select size as n from audit.tree where ${org}`);

test('sealed by two workers at once, each event has one place, and the record is what was sealed', async () => {
  expect(await count('select count(*) as n from audit.leaf')).toBe(await count('select count(*) as n from audit.event'));
  const { code, faults, events, checkpoints, withheld, keys } = await verified(await recordFile());
  expect({ code, faults, events, withheld }).toEqual({ code: 0, faults: [], events: await size(), withheld: 0 });
  expect(checkpoints).toBeGreaterThan(3);
  expect(await (await fetched('northwind-air/keys')).text()).toBe(`${keys[0]}\n`);
  expect((await run(['verify', path.join(scratch, 'record.jsonl'), '--key', keys[0] ?? ''])).output).toMatch(/^Right: \d+ events, each as it was sealed, none missing, none added/);
  expect(await verified(path.join(scratch, 'record.jsonl'), '--key', `${keys[0]?.slice(0, -4)}AAA=`)).toMatchObject({ code: 1, faults: [{ code: 'KeyMalformed' }] });
});

test('an event that commits late is not stepped over', async () => {
  const client = await database.ownerPool().connect();
  const late = `select audit.record('${world.organizationId}', null, 'Late', 'Organization', '${world.organizationId}')`;
  await client.query('begin');
  await client.query(late);
  await database.owner(late.replace('Late', 'Early'));
  await record.seal();
  expect(await record.unsealed()).toBeGreaterThan(0);
  await client.query('commit');
  client.release();
  await record.sealAll();
  expect(await verified(await recordFile())).toMatchObject({ code: 0, faults: [] });
  expect((await eventOf('Late')).position).toBeLessThan((await eventOf('Early')).position);
});

test('who has voted in an open vote is withheld, and the record is whole all the same', async () => {
  const open = await acts.voting(world.chair, acts.member(1), { title: 'Another one' });
  await acts.done(acts.member(2), 'castBallot', { decisionId: open, seenRevision: 1, choice: 'AGREE', reason: null });
  await record.sealAll();
  expect(await verified(await recordFile())).toMatchObject({ code: 0, withheld: 1 });
  expect(readFileSync(path.join(scratch, 'record.jsonl'), 'utf8').split('\n').filter((line) => line.includes(acts.member(2).id) && line.includes('BallotCast'))).toHaveLength(2);
});

test('edited as superuser: the event is named, or with its traces removed the few among which it is', async () => {
  const { id, position } = await eventOf('VoteClosed');
  const edit = `update audit.event set data = data || '{"carried": false}' where ${org} and id = ${id}`;
  await tampered(edit, async () => {
    expect(await verified(await recordFile())).toMatchObject({ code: 1, faults: [{ code: 'EventAltered', event: id, type: 'VoteClosed', position }] });
    expect((await run(['verify', path.join(scratch, 'record.jsonl')])).output).toContain(`Event ${id} (VoteClosed, `);
  });
  await tampered(`${edit}; ${remade(org)}`, async () => {
    const { faults } = await verified(await recordFile());
    expect(faults).toMatchObject([{ code: 'RecordAltered' }]);
    const [{ from, until }] = faults as unknown as [{ from: number; until: number }];
    expect([from <= position, position < until, until - from <= 7]).toEqual([true, true, true]);
  });
});

test('deleted as superuser: what is missing is named', async () => {
  const { id, position } = await eventOf('DecisionApproved');
  await tampered(`delete from audit.event where ${org} and id = ${id}`, async () => {
    expect(await verified(await recordFile())).toMatchObject({ code: 1, faults: [{ code: 'EventRemoved', event: id, position }] });
  });
  await tampered(`delete from audit.event where ${org} and id = ${id}; delete from audit.leaf where ${org} and position = ${position}`, async () => {
    expect(await verified(await recordFile())).toMatchObject({ code: 1, faults: [{ code: 'EventRemoved', event: null, position }] });
  });
});

test('reordered or added as superuser: which events is named', async () => {
  const [one, two] = [await eventOf('DecisionApproved'), await eventOf('DecisionProposed')];
  const [low, high] = [one, two].sort((a, b) => a.position - b.position) as [typeof one, typeof one];
  await tampered(`update audit.leaf set position = position + 1000000 where ${org} and position in (${low.position}, ${high.position});
    update audit.leaf set position = ${low.position + high.position} - (position - 1000000) where ${org} and position >= 1000000`, async () => {
    expect(await verified(await recordFile())).toMatchObject({ code: 1, faults: [{ code: 'EventsReordered', positions: [low.position, high.position], events: [high.id, low.id] }] });
  });
  await tampered(`insert into audit.event (organization_id, id, xid, at, type, subject_type, subject_id, leaf_hash) overriding system value
      select organization_id, 900000001, xid, at, 'DecisionFinal', 'Decision', subject_id, leaf_hash from audit.event where ${org} and id = ${one.id};
    update audit.tree set event_id = 900000002 where ${org}`, async () => {
    expect(await verified(await recordFile())).toMatchObject({ code: 1, faults: [{ code: 'EventAdded', event: '900000001', type: 'DecisionFinal' }] });
  });
});

test('the tail cut as superuser: by what is left, or by a checkpoint that was kept; and nothing is sealed on top of it', async () => {
  const whole = await recordFile('whole.jsonl');
  const all = await size();
  const checkpoint = fileOf('checkpoint', await (await fetched('northwind-air/checkpoint')).text());
  const from = await count(`select max(size) as n from audit.checkpoint where ${org} and size < ${all}`);
  const events = `delete from audit.event where ${org} and id in (select event_id from audit.leaf where ${org} and position >= ${from})`;
  await tampered(`${events}; delete from audit.leaf where ${org} and position >= ${from}`, async () => {
    expect(await verified(await recordFile())).toMatchObject({ code: 1, faults: [{ code: 'TailCut', from, until: all }] });
  });
  const traces = `delete from audit.leaf where ${org} and position >= ${from}; delete from audit.checkpoint where ${org} and size > ${from}; update audit.tree set size = ${from} where ${org}`;
  await tampered(`${events}; ${traces}`, async () => {
    const file = await recordFile();
    expect((await verified(file)).code).toBe(0);
    for (const known of [checkpoint, whole]) expect(await verified(file, '--known', known)).toMatchObject({ code: 1, faults: [{ code: 'TailCut', from, until: all }] });
    await database.owner(`select audit.record($1, null, 'Forged', 'Organization', $1)`, [world.organizationId]);
    await expect(record.sealAll()).rejects.toThrow('is not the one that was signed');
  });
});

test('a checkpoint that was changed, or signed by somebody else, is named', async () => {
  await tampered(`update audit.checkpoint set note = replace(note, E'\\n' || size || E'\\n', E'\\n' || (size - 1) || E'\\n') where ${org} and size = (select min(size) from audit.checkpoint where ${org})`, async () => {
    expect(await verified(await recordFile())).toMatchObject({ code: 1, faults: [{ code: 'SignatureFalse', checkpoint: 1 }] });
  });
  const [theirs] = await database.owner<{ key: string }>('select key from audit.checkpoint where organization_id = $1 limit 1', [other.organizationId]);
  const { faults, checkpoints } = await verified(await recordFile(), '--key', theirs?.key ?? '');
  expect(faults).toEqual(Array.from({ length: checkpoints }, (_, at) => ({ code: 'KeyUnknown', checkpoint: at + 1 })));
});

test('erasing a person leaves the record as it was', async () => {
  const without = (text: string) => text.split('\n').slice(1).join('\n');
  const before = without(readFileSync(await recordFile(), 'utf8'));
  const erased = acts.member(5);
  await record.past(`update people.person set name = 'Erased', email = 'erased@nowhere.example' where id = '${erased.id}'`);
  const file = await recordFile();
  expect(without(readFileSync(file, 'utf8'))).toBe(before);
  expect(before).not.toContain(erased.name);
  expect(before).not.toContain(erased.email);
  expect(await verified(file)).toMatchObject({ code: 0, faults: [] });
});

test('a certificate proves a final decision; what was changed in it is named', async () => {
  const address = `northwind-air/decisions/${number}.json`;
  const text = await (await fetched(address, world.customers[6])).text();
  const checkpoint = fileOf('checkpoint', await (await fetched('northwind-air/checkpoint')).text());
  expect(await verified(fileOf('certificate.json', text), '--known', checkpoint)).toMatchObject({ code: 0, faults: [], decision: { number, title: 'Rebook by yourself', revision: 1 } });
  expect((await run(['verify', path.join(scratch, 'certificate.json')])).output).toMatch(/^Right, if the key below is the organization’s own .*: decision 1, “Rebook by yourself”, became final at /);
  expect((await run(['verify', path.join(scratch, 'certificate.json'), '--known', checkpoint])).output).toContain(`Right: decision ${number}, “Rebook by yourself”, became final at `);
  type Any = Record<string, unknown> & { events: { position: number; facts: { type: string; data: Record<string, unknown> } }[]; decision: { text: string; number: number } };
  const changed = async (change: (certificate: Any) => void) => {
    const certificate = JSON.parse(text) as Any;
    change(certificate);
    return (await verified(fileOf('changed.json', JSON.stringify(certificate)))).faults.map(({ code }) => code);
  };
  expect(await changed((it) => (it.decision.text = it.decision.text.replace('Rebook', 'Refund')))).toEqual(['TextAltered']);
  expect(await changed((it) => it.events.forEach(({ facts }) => (facts.data['carried'] = true)))).toContain('ProofFalse');
  expect(await changed((it) => (it.events = it.events.filter(({ facts }) => facts.type !== 'DecisionApproved')))).toEqual(['NotApproved']);
  expect(await changed((it) => (it.events = it.events.filter(({ facts }) => facts.type !== 'VoteClosed')))).toEqual(['NotCarried']);
  expect(await changed((it) => (it.events = it.events.filter(({ facts }) => facts.type !== 'DecisionFinal')))).toEqual(['NotFinal']);
  expect(await changed((it) => (it.decision.number = 2))).toEqual(['NotFinal']);
  expect(await changed((it) => ((it.events[0] as { position: number }).position += 1))).toEqual(['ProofFalse']);
  expect(await changed((it) => (it['origin'] = `tribune/${other.organizationId}`))).toContain('OtherRecord');
});

test('who may take what with them', async () => {
  const status = async (address: string, who?: { token: string }) => (await fetched(address, who)).status;
  expect(await status('record.jsonl')).toBe(401);
  for (const who of [world.administrator, world.chair, world.customers[6]]) expect(await status('record.jsonl', who)).toBe(403);
  const certificate = `northwind-air/decisions/${number}.json`;
  expect([await status(certificate), await status(certificate, other.chair), await status('northwind-air/decisions/99.json', auditor), await status('nowhere/checkpoint')]).toEqual([404, 404, 404, 404]);
  const [kept, open] = ['northwind-air/decisions/2.json', 'northwind-air/decisions/3.json'];
  expect([await status(kept, world.customers[6]), await status(kept, world.chair), await status(open, world.chair)]).toEqual([404, 200, 404]);
  await setAudience(api, world.administrator, 'WORLD');
  expect([await status(certificate), await status('northwind-air/checkpoint')]).toEqual([200, 200]);
  await record.sealAll();

  const state = async (who: { token: string }) => (await api.query<{ auditRecord: object | null }>('{ auditRecord { size sealedAt oldestUnsealed checkpoint key mayExport } }', {}, { as: who.token })).auditRecord;
  expect(await state(world.administrator)).toMatchObject({ size: await size(), oldestUnsealed: null, mayExport: false, key: expect.stringContaining('tribune/') });
  expect(await state(auditor)).toMatchObject({ mayExport: true });
  expect(await state(world.customers[6] as Citizen)).toBeNull();
  expect(await state({ token: await signIn(database, other.organizationId, other.administrator.id) })).not.toMatchObject({ size: await size() });
});
