import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, testApi } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const other = await foundWorld(api.database, { name: 'Halden Rail', customers: 1 });
const { champion } = await electChampion(world);
const [, tomasz, amara, jonas] = world.members;
if (!tomasz || !amara || !jonas) throw new Error('The world is empty.');
const admin = world.administrator.token;
const id = (uuid: string) => Buffer.from(`Person:${uuid}`).toString('base64url');

interface Item { id: string; kind: string; role: string | null; label: string; settledAt: string | null; handedTo: { name: string } | null }
const verb = async (name: string, input: object, as?: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const fields = name === 'settleHandOver' ? 'settled' : '__typename';
  const answer = await api.query<Record<string, { code?: string; settled?: boolean }>>(`mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Payload { ${fields} } ... on Refusal { code } } }`, { input: { idempotencyKey: randomUUID(), ...input } }, as ? { as } : {});
  return answer[name];
};
const items = async (uuid: string, as = admin) =>
  (await api.query<{ handOverOf: { items: Item[] } }>('query ($id: ID!) { handOverOf(personId: $id) { items { id kind role label settledAt handedTo { name } } } }', { id: id(uuid) }, { as })).handOverOf.items;
const worklist = async (as = admin) => (await api.query<{ waitingForYou: { kind: string; sentence: string }[] }>('{ waitingForYou { kind sentence } }', {}, { as })).waitingForYou.filter(({ kind }) => kind === 'HAND_OVER');
const of = (list: Item[], kind: string) => list.find((item) => item.kind === kind)?.id ?? '';

test('what a leaver was in the middle of is listed: seat, roles, decisions, a draft without its words', async () => {
  await verb('grantRole', { personId: id(tomasz.id), role: 'ANALYST' }, admin);
  const acts = new DecisionActs(api, world);
  await acts.proposed(tomasz, { title: 'Rebook by text message' });
  await acts.drafted(tomasz, { title: 'Nobody else may read this' });
  expect(await verb('personLeaves', { personId: id(tomasz.id) }, admin)).not.toHaveProperty('code');
  const left = await items(tomasz.id);
  expect(left.map(({ kind, role, label }) => ({ kind, role, label }))).toEqual([
    { kind: 'SEAT', role: null, label: 'Brand council · Service' },
    { kind: 'ROLE', role: 'ANALYST', label: 'ANALYST' },
    { kind: 'DECISION', role: null, label: '1 · Rebook by text message' },
    { kind: 'DRAFT', role: null, label: '2' },
  ]);
  expect(await worklist()).toEqual([{ kind: 'HAND_OVER', sentence: `Tomasz Wolny has left. 4 things wait to be handed over or dismissed.` }]);
  expect(await worklist(world.chair.token)).toEqual([]);
});

test('a seat and a role become somebody else’s; what is dismissed is gone from the list; then nothing waits', async () => {
  const [left, heir] = [await items(tomasz.id), world.administrator];
  expect(await verb('settleHandOver', { itemId: of(left, 'ROLE'), personId: id(amara.id) }, admin)).toEqual({ settled: true });
  expect(await verb('settleHandOver', { itemId: of(left, 'SEAT'), personId: id(heir.id) }, admin)).toEqual({ settled: true });
  expect(await verb('settleHandOver', { itemId: of(left, 'SEAT') }, admin)).toEqual({ code: 'HandOverSettled' });
  for (const { id: itemId } of (await items(tomasz.id)).filter(({ settledAt }) => !settledAt)) expect(await verb('settleHandOver', { itemId }, admin)).toEqual({ settled: true });
  expect((await items(tomasz.id)).filter(({ handedTo }) => handedTo).map(({ kind, handedTo }) => [kind, handedTo?.name])).toEqual([['SEAT', heir.name], ['ROLE', amara.name]]);
  expect(await api.database.owner(`select f.name from council.seat s join people.function f on f.id = s.function_id where s.person_id = $1 and s.until_at is null`, [heir.id])).toEqual([{ name: 'Service' }]);
  expect(await api.database.owner('select role from people.role where person_id = $1', [amara.id])).toEqual([{ role: 'ANALYST' }]);
  expect(await worklist()).toEqual([]);
});

test('refused: champions, customers, leavers as heirs; the election officer on a seat; others than administrators; another organization', async () => {
  await verb('personLeaves', { personId: id(jonas.id) }, admin);
  const seat = of(await items(jonas.id), 'SEAT');
  for (const heir of [champion.id, world.customers[7]?.id ?? '', tomasz.id, other.chair.id]) expect(await verb('settleHandOver', { itemId: seat, personId: id(heir) }, admin)).toEqual({ code: 'NotOnStaff' });
  await api.database.owner(`select people.add_people($1, '[{"name": "Olga Officer", "email": "olga@northwind-air.example"}]', true)`, [world.organizationId]);
  const [olga] = await api.database.owner<{ id: string }>(`select id from people.person where email = 'olga@northwind-air.example'`);
  await verb('grantRole', { personId: id(olga?.id ?? ''), role: 'ELECTION_OFFICER' }, admin);
  expect(await verb('settleHandOver', { itemId: seat, personId: id(olga?.id ?? '') }, admin)).toEqual({ code: 'OfficerHoldsSeat' });
  expect(await verb('settleHandOver', { itemId: seat }, world.chair.token)).toEqual({ code: 'RoleRequired' });
  expect(await verb('settleHandOver', { itemId: seat })).toEqual({ code: 'SignInRequired' });
  expect(await verb('settleHandOver', { itemId: seat }, other.administrator.token)).toEqual({ code: 'NotFound' });
  await expect(items(jonas.id, world.chair.token)).rejects.toThrow('NotAllowed');
  await expect(items(jonas.id, other.administrator.token)).rejects.toThrow('NotFound');
  expect((await items(jonas.id))[0]?.settledAt).toBeNull();
});

test('of two administrators who hand one thing over at once, one does', async () => {
  await verb('grantRole', { personId: id(amara.id), role: 'ADMIN' }, admin);
  const seat = of(await items(jonas.id), 'SEAT');
  const both = await Promise.all([verb('settleHandOver', { itemId: seat, personId: id(world.members[4]?.id ?? '') }, admin), verb('settleHandOver', { itemId: seat }, amara.token)]);
  expect(both.filter((answer) => answer?.settled)).toHaveLength(1);
  expect(both.filter((answer) => answer?.code === 'HandOverSettled')).toHaveLength(1);
});
