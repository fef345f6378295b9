import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DecisionActs, electChampion, finalDecision, foundWorld, testApi, type Citizen } from '@tribune/testing';
import { run } from './run.js';
import { SealedRecord } from './sealed-record.js';

const api = await testApi();
const { database } = api;
const world = await foundWorld(database);
const other = await foundWorld(database, { name: 'Marker Rail', customers: 2 });
const scratch = mkdtempSync(path.join(tmpdir(), 'tribune-grown-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const record = new SealedRecord(database, scratch);
const [auditor, reader, number] = [world.members[3] as Citizen, world.customers[6] as Citizen, 1];
const org = `organization_id = '${world.organizationId}'`;
beforeAll(async () => {
  await database.owner(`select people.give_role($1, $2, 'AUDITOR', $2)`, [world.organizationId, auditor.id]);
  await database.owner(`select audit.record($1, null, 'Filled', 'Organization', $1) from generate_series(1, 600)`, [world.organizationId]);
  await record.sealAll(100);
  const { champion } = await electChampion(world);
  await finalDecision(new DecisionActs(api, world), champion, { title: 'Rebook by yourself' });
  await record.sealAll();
});

const fetched = (address: string, who?: { token: string }) => fetch(`${api.url}/audit/${address}`, { headers: who ? { cookie: `tribune_session=${who.token}` } : {} });
const fileOf = (name: string, text: string | Buffer): string => (writeFileSync(path.join(scratch, name), text), path.join(scratch, name));
const verified = async (file: string, ...more: string[]) => {
  const { code, output } = await run(['verify', file, '--json', ...more]);
  return { code, ...(JSON.parse(output) as { events: number; grownFrom?: number; faults: { code: string }[] }) };
};

test('a file that is none, or not whole, is named in a sentence', async () => {
  const whole = Buffer.from(await (await fetched('record.jsonl', auditor)).arrayBuffer());
  const text = whole.toString('utf8');
  const said = async (name: string, content: string | Buffer) => {
    const { code, output } = await run(['verify', fileOf(name, content)]);
    return [code, output.split('\n')[1]?.trim() ?? output];
  };
  const deep = `{"kind":"tribune-certificate","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  const lines = text.trimEnd().split('\n');
  const entry = lines.findIndex((line) => line.includes('"position"'));
  const [doubled, endless] = [/"data": ?\{/, /"n": ?\d+|"data": ?\{/].map((where, at) => lines.with(entry, (lines[entry] ?? '').replace(where, at === 0 ? '"data": {}, "data": {' : '"data": {"n": 1e999, ')).join('\n'));
  expect(await said('empty', '')).toEqual([1, '- The file is empty.']);
  expect(await said('blank', ' \n\n')).toEqual([1, '- The file is empty.']);
  const none = [1, '- The file is neither a record nor a certificate, nor a proof that a record has grown.'];
  for (const content of ['PK\u0003\u0004', '{', '[]', 'null', '7', deep, '{"kind":"tribune-certificate","version":1}', Buffer.from([0x7b, 0xff, 0x0a])]) expect([content.length, await said('none', content)]).toEqual([content.length, none]);
  for (const content of [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(text, 'utf16le'), Buffer.alloc(20)]) expect(await said('other', content)).toEqual([1, expect.stringContaining('not written in UTF-8')]);
  expect(await said('twice', doubled ?? '')).toEqual([1, `- Line ${entry + 1} says the same thing twice: two programs could read it in two ways.`]);
  expect(await said('endless', endless ?? '')).toEqual([1, `- Line ${entry + 1} cannot be read.`]);
  expect(await said('cut', whole.subarray(0, whole.length - 40))).toEqual([1, expect.stringMatching(/cannot be read|not whole/)]);
  expect(await said('marked', `\ufeff${lines.join('\r\n')}`)).toEqual([0, expect.stringContaining('Signed with')]);
  expect((await run(['verify', scratch])).output).toContain('This is a folder');
  expect(await run(['verify', path.join(scratch, 'nowhere')])).toEqual({ code: 1, output: expect.stringContaining('There is no such file') });
  expect((await run(['verify'])).code).toBe(2);
});

test('between two checkpoints the record is shown to have only grown, without it; and a certificate is held against one of another size', async () => {
  const [, one, two] = (await database.owner<{ size: number; note: string }>(`select size::integer, note from audit.checkpoint where ${org} order by size`)).filter((_, at, all) => [0, 2, all.length - 2].includes(at));
  if (!one || !two) throw new Error('There are too few checkpoints');
  const of = (from: number | string, to?: number | string) => `northwind-air/consistency.json?from=${from}${to === undefined ? '' : `&to=${to}`}`;
  const given = await (await fetched(of(one.size, two.size), reader)).text();
  const [proof, kept] = [fileOf('grown.json', given), fileOf('kept', one.note)];
  expect(await verified(proof, '--known', kept)).toMatchObject({ code: 0, faults: [], events: two.size, grownFrom: one.size });
  expect((await run(['verify', proof, '--known', fileOf('crlf', one.note.replaceAll('\n', '\r\n'))])).output).toContain(`Right: the record has only grown. Its first ${one.size} events`);
  const parsed = JSON.parse(given) as { proof: string[]; checkpoints: string[] };
  expect(await verified(fileOf('other.json', JSON.stringify({ ...parsed, proof: parsed.proof.slice(1) })))).toMatchObject({ code: 1, faults: [{ code: 'NotGrown', from: one.size, until: two.size }] });
  expect(await verified(fileOf('other.json', JSON.stringify({ ...parsed, checkpoints: parsed.checkpoints.map((note, at) => (at ? note.replace(`\n${two.size}\n`, `\n${two.size + 1}\n`) : note)) })))).toMatchObject({ code: 1, faults: [{ code: 'SignatureFalse', checkpoint: 2 }] });

  // what was kept before, and what is signed now
  const certificate = fileOf('certificate.json', await (await fetched(`northwind-air/decisions/${number}.json`, reader)).text());
  expect(await verified(certificate, '--known', kept)).toMatchObject({ code: 1, faults: [{ code: 'NotCompared', kept: one.size }] });
  const since = fileOf('since.json', await (await fetched(of(one.size), reader)).text());
  expect(await verified(certificate, '--known', kept, '--grown', since)).toMatchObject({ code: 0, faults: [] });
  expect(await verified(certificate, '--known', kept, '--grown', proof)).toMatchObject({ code: 1, faults: [{ code: 'NotGrown' }] });
  expect(await verified(certificate, '--known', kept, '--grown', kept)).toMatchObject({ code: 1, faults: [{ code: 'GrownNotReadable' }] });

  // a leaf rewritten before the kept checkpoint: the server cannot prove growth from it any more
  await record.tampered(`update audit.leaf set hash = sha256(hash) where ${org} and position = ${one.size - 1}`, async () => {
    const forged = fileOf('forged.json', await (await fetched(of(one.size), reader)).text());
    expect(await verified(certificate, '--known', kept, '--grown', forged)).toMatchObject({ code: 1, faults: [{ code: 'NotGrown' }] });
  });

  // numbers at which nothing was signed, in the wrong order, or none; strangers are told nothing
  const never = (await database.owner<{ n: number }>(`select max(size)::integer + 1 as n from audit.checkpoint where ${org}`))[0]?.n ?? 0;
  for (const address of [of(never), of(two.size, one.size), of(one.size, never), of(0), of('x'), of(-1), of(one.size, 'x'), of('9'.repeat(30)), 'northwind-air/consistency.json', `${of(one.size)}&from=2`]) expect([address, (await fetched(address, auditor)).status]).toEqual([address, 404]);
  expect([(await fetched(of(one.size, two.size))).status, (await fetched(of(one.size, two.size), other.chair)).status]).toEqual([404, 404]);
});
