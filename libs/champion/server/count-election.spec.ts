import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { foundWorld, testDatabase, TestElection, type Citizen, type World } from '@tribune/testing';

const database = await testDatabase();
const tick = () => database.query('worker', 'select champion.tick()');
const worlds = {
  clear: await foundWorld(database, { name: 'Clear' }),
  tied: await foundWorld(database, { name: 'Tied' }),
  sole: await foundWorld(database, { name: 'Sole' }),
  silent: await foundWorld(database, { name: 'Silent' }),
  leaving: await foundWorld(database, { name: 'Leaving' }),
  small: await foundWorld(database, { name: 'Small', customers: 4 }),
};
type Name = keyof typeof worlds;
const elections = {} as Record<Name, TestElection>;
const customer = (world: World, at: number) => world.customers[at] as Citizen;
const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const uuidBytes = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');

interface Line { person_id: string; approvals: number; place: number; elected: boolean; stood: boolean; tie_key: Buffer }
interface Result { electorate: number; voted: number; none_votes: number; ballots_hash: Buffer; seed: Buffer; tie_broken: boolean }
const resultOf = async (name: Name) => (await database.query<Result & Record<string, unknown>>('superuser', 'select * from champion.result where election_id = $1', [elections[name].id]))[0] as Result | undefined;
const linesOf = async (name: Name) => (await database.query('superuser', 'select * from champion.result_line where election_id = $1 order by place', [elections[name].id])) as unknown as Line[];
const published = async (name: Name) =>
  (await database.query('api', 'select * from champion.published_ballots($1, $2)', [worlds[name].organizationId, elections[name].id])) as unknown as { receipt_hash: string; approved: string[]; is_none: boolean }[];

/** Who stands (by their place on the list of customers), and what each voter approves. */
const plans: Record<Name, [number[], number[][]]> = {
  clear: [[0, 1, 2, 3], [[0, 1, 2], [0, 1], [0, 1, 2, 3], [0], [], [2]]],
  tied: [[0, 1, 2, 3, 4], [[0, 1, 2, 3], [3, 2, 1, 0], [0, 1, 2, 3], [4]]],
  sole: [[0], [[0], [], [], [0]]],
  silent: [[0, 1], []],
  leaving: [[0, 1, 2], [[0, 1], [0, 1], [0, 2]]],
  small: [[0, 1], [[0], [1], [0]]],
};

beforeAll(async () => {
  const names = Object.keys(plans) as Name[];
  for (const name of names) elections[name] = await TestElection.call(worlds[name]);
  for (const name of names) for (const at of plans[name][0]) await elections[name].nominate(customer(worlds[name], at));
  for (const [at, name] of names.entries()) await elections[name].openVoting(at ? '0 days' : '7 days 1 minute');
  for (const name of names) {
    for (const [at, approved] of plans[name][1].entries()) await elections[name].cast(customer(worlds[name], at), approved.map((who) => customer(worlds[name], who)));
  }
  await database.owner('update people.person set employee = true where id = $1', [customer(worlds.leaving, 0).id]);
});

test('nothing is counted while voting is open', async () => {
  const [row] = await database.query('worker', 'select champion.count_election($1, $2) as counted', [worlds.clear.organizationId, elections.clear.id]);
  expect(row).toEqual({ counted: false });
  expect(await published('clear')).toEqual([]);
});

test('two workers at once count once', async () => {
  await elections.clear.close('7 days');
  await Promise.all([tick(), tick(), tick(), tick()]);
  for (const name of Object.keys(plans) as Name[]) {
    expect(await elections[name].state()).toBe('PUBLISHED');
    expect(await database.owner(`select 1 from audit.event where type = 'ElectionPublished' and subject_id = $1`, [elections[name].id])).toHaveLength(1);
  }
});

test('approvals are counted, and the first three with more of them than none of these are elected', async () => {
  expect(await resultOf('clear')).toMatchObject({ electorate: 8, voted: 6, none_votes: 1 });
  const lines = await linesOf('clear');
  expect(lines.map(({ person_id, approvals }) => [worlds.clear.customers.findIndex(({ id }) => id === person_id), approvals]).sort()).toEqual([[0, 4], [1, 3], [2, 3], [3, 1]]);
  expect(lines.map(({ elected }) => elected)).toEqual([true, true, true, false]);
});

test('a tie is ordered by sha256(seed, hash of all ballots, candidate), recomputed here from what is published', async () => {
  const [result, lines, ballots] = [await resultOf('tied'), await linesOf('tied'), await published('tied')];
  const text = ballots.map(({ receipt_hash, approved }) => `${receipt_hash}:${[...approved].sort().join(',')}\n`).sort().join('');
  const hash = sha(Buffer.from(text));
  expect(result?.ballots_hash).toEqual(hash);
  expect(result?.tie_broken).toBe(true);
  const keys = new Map(worlds.tied.customers.slice(0, 4).map(({ id }) => [id, sha(result?.seed ?? Buffer.of(), hash, uuidBytes(id))]));
  const expected = [...keys].sort(([, a], [, b]) => a.compare(b)).map(([id]) => id);
  expect(lines.slice(0, 4).map(({ person_id }) => person_id)).toEqual(expected);
  expect(lines.map(({ elected }) => elected)).toEqual([true, true, true, false, false]);
});

test('the seed is the one that was committed to before anybody voted', async () => {
  const result = await resultOf('tied');
  const [election] = await database.query<{ seed_commitment: Buffer }>('superuser', 'select seed_commitment from champion.election where id = $1', [elections.tied.id]);
  expect(sha(result?.seed ?? Buffer.of())).toEqual(election?.seed_commitment);
});

test('a sole nominee who is not preferred to none of these is not elected, and no term begins', async () => {
  expect(await resultOf('sole')).toMatchObject({ voted: 4, none_votes: 2, tie_broken: false });
  expect((await linesOf('sole')).map(({ elected, approvals }) => [elected, approvals])).toEqual([[false, 2]]);
  expect(await database.owner('select 1 from champion.term where election_id = $1', [elections.sole.id])).toEqual([]);
});

test('when nobody votes nobody is elected', async () => {
  expect(await resultOf('silent')).toMatchObject({ electorate: 8, voted: 0, none_votes: 0, tie_broken: false });
  expect((await linesOf('silent')).map(({ elected }) => elected)).toEqual([false, false]);
});

test('who joined the staff during the vote is listed with their approvals, and the next take their place', async () => {
  const lines = await linesOf('leaving');
  expect(lines.map(({ stood, elected, approvals }) => [stood, elected, approvals])).toEqual([[false, false, 3], [true, true, 2], [true, true, 1]]);
});

test('ballots of an electorate below the minimum are not published', async () => {
  expect(await resultOf('small')).toMatchObject({ electorate: 4, voted: 3 });
  expect(await published('small')).toEqual([]);
});

test('a result and its lines are never changed', async () => {
  for (const table of ['result', 'result_line']) {
    await expect(database.owner(`update champion.${table} set organization_id = organization_id`)).rejects.toThrow('append-only');
    await expect(database.owner(`truncate champion.${table} cascade`)).rejects.toThrow(/append-only/);
  }
});

test('an older snapshot, which would miss ballots, counts nothing', async () => {
  const client = await database.pool('worker').connect();
  await client.query('begin isolation level repeatable read');
  await expect(client.query('select champion.count_election($1, $2)', [worlds.clear.organizationId, elections.clear.id])).rejects.toThrow('READ COMMITTED');
  await client.query('rollback');
  client.release();
});
