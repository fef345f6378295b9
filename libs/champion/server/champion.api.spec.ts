import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { toNodeId } from '@tribune/kernel/server';
import { electChampion, foundWorld, moveClock, signIn, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const { database } = api;
const world = await foundWorld(database);
const empty = await foundWorld(database, { name: 'Empty' });
const abroad = await foundWorld(database, { name: 'Abroad' });
await electChampion(world);
const constituencyId = toNodeId('Constituency', world.customersId);

const as = async (who: Citizen, organizationId = world.organizationId) => ({ as: await signIn(database, organizationId, who.id) });
const [clara, dimitri, ayumi, liam] = world.customers as [Citizen, Citizen, Citizen, Citizen];
const CONSTITUENCIES = `{ constituencies { id name kind rollSize onRoll bindsFrom champion { rank person { name email } endsAt handedOverUntil } alternates { rank person { name } } formerTerms { endedBecause person { name } } runningElection { state } } }`;
const act = (verb: string, fields = 'constituency { champion { person { name } handedOverUntil } formerTerms { endedBecause } }') =>
  `mutation ($input: ${verb}Input!) { result: ${verb.charAt(0).toLowerCase()}${verb.slice(1)}(input: $input) { __typename ... on ${verb}Payload { ${fields} } ... on Refusal { code message field } } }`;
const input = (rest: object) => ({ input: { idempotencyKey: randomUUID(), ...rest } });
const run = async (document: string, rest: object, who?: { as: string }) => (await api.query<{ result: Record<string, unknown> }>(document, input(rest), who)).result;

test('the roll, the staff and the champion see who speaks for them', async () => {
  for (const viewer of [clara, liam, world.chair, world.administrator]) {
    expect(await api.query(CONSTITUENCIES, {}, await as(viewer))).toMatchObject({
      constituencies: [{ name: 'Customers', kind: 'CUSTOMERS', rollSize: 8, champion: { rank: 0, person: { name: clara.name }, handedOverUntil: null }, alternates: [{ rank: 1, person: { name: dimitri.name } }, { rank: 2 }], formerTerms: [], runningElection: null }],
    });
  }
});

test('nobody learns an address from it but the person and administrators', async () => {
  const emailFor = async (viewer: Citizen) => (await api.query<{ constituencies: { champion: { person: { email: string | null } } }[] }>(CONSTITUENCIES, {}, await as(viewer))).constituencies[0]?.champion.person.email;
  expect(await emailFor(clara)).toBe(clara.email);
  expect(await emailFor(liam)).toBeNull();
});

test('strangers are asked to sign in, and other organizations see nothing of it', async () => {
  const stranger = await api.ask(CONSTITUENCIES);
  expect(stranger.errors[0]?.extensions?.code).toBe('SignInRequired');
  const foreign = await as(abroad.administrator, abroad.organizationId);
  expect(await api.query('query ($id: ID!) { node(id: $id) { id } }', { id: constituencyId }, foreign)).toEqual({ node: null });
  expect(JSON.stringify(await api.query(CONSTITUENCIES, {}, foreign))).not.toContain(clara.name);
});

test('somebody on no roll and without a role sees no constituency', async () => {
  await database.owner('update champion.constituent set left_at = kernel.now() where person_id = $1', [world.customers[7]?.id]);
  expect(await api.query(CONSTITUENCIES, {}, await as(world.customers[7] as Citizen))).toEqual({ constituencies: [] });
});

test('the champion hands over until a date and takes back; once per key', async () => {
  const champion = await as(clara);
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const handOver = input({ constituencyId, until });
  const handed = { result: { constituency: { champion: { handedOverUntil: until } } } };
  expect(await api.query(act('HandOver'), handOver, champion)).toMatchObject(handed);
  expect(await api.query(act('HandOver'), handOver, champion)).toMatchObject(handed);
  expect(await database.owner('select 1 from champion.hand_over')).toHaveLength(1);
  expect(await run(act('HandOver'), { constituencyId, until: '2020-01-01T00:00:00.000Z' }, champion)).toMatchObject({ code: 'TimeNotAhead', field: 'until' });
  expect(await run(act('HandOver'), { constituencyId, until }, await as(world.administrator))).toMatchObject({ code: 'NotTheChampion' });
  expect(await run(act('TakeBack'), { constituencyId }, champion)).toMatchObject({ constituency: { champion: { handedOverUntil: null } } });
  expect(await run(act('TakeBack'), { constituencyId }, champion)).toMatchObject({ code: 'NothingHandedOver' });
});

test('an alternate resigns for themselves alone, and the session says what one holds', async () => {
  const alternate = await as(ayumi);
  const terms = '{ session { terms { rank constituency { name } } } }';
  expect(await api.query(terms, {}, alternate)).toEqual({ session: { terms: [{ rank: 2, constituency: { name: 'Customers' } }] } });
  expect(await run(act('Resign'), { constituencyId }, await as(liam))).toMatchObject({ code: 'NotTheChampion' });
  expect(await run(act('Resign'), { constituencyId }, alternate)).toMatchObject({ constituency: { champion: { person: { name: clara.name } }, formerTerms: [{ endedBecause: 'RESIGNED' }] } });
  expect(await api.query(terms, {}, alternate)).toEqual({ session: { terms: [] } });
});

test('the administrator makes a second constituency, and only with a name and a kind of its own', async () => {
  const CREATE = act('CreateConstituency', 'constituency { name kind bindsFrom rollSize champion { rank } }');
  const admin = await as(world.administrator);
  expect(await run(CREATE, { name: 'Crew', kind: 'EMPLOYEES' }, admin)).toMatchObject({ constituency: { name: 'Crew', kind: 'EMPLOYEES', bindsFrom: null, rollSize: 0, champion: null } });
  expect(await run(CREATE, { name: 'crew', kind: 'OTHER' }, admin)).toMatchObject({ code: 'ConstituencyNameTaken', field: 'name', message: 'There is already a constituency called “crew”.' });
  expect(await run(CREATE, { name: 'More customers', kind: 'CUSTOMERS' }, admin)).toMatchObject({ code: 'InputInvalid', field: 'kind' });
  expect(await run(CREATE, { name: ' ', kind: 'OTHER' }, admin)).toMatchObject({ code: 'InputInvalid', field: 'name' });
  expect(await run(CREATE, { name: 'Mine', kind: 'OTHER' }, await as(world.chair))).toMatchObject({ code: 'RoleRequired' });
});

test('an election is called by who may, once, within the days allowed', async () => {
  const closed = async (viewer: Citizen) => (await api.query<{ constituencies: { callClosed: string | null }[] }>('{ constituencies { callClosed } }', {}, await as(viewer, empty.organizationId))).constituencies[0]?.callClosed;
  expect([await closed(empty.chair), await closed(empty.administrator)]).toEqual(['An administrator calls elections while there is no election officer.', null]);
  const CALL = act('CallElection', 'election { id state electorate seedCommitment constituency { name } }');
  const admin = await as(empty.administrator, empty.organizationId);
  const customers = toNodeId('Constituency', empty.customersId);
  expect(await run(CALL, { constituencyId: customers }, await as(empty.chair, empty.organizationId))).toMatchObject({ code: 'RoleRequired' });
  expect(await run(CALL, { constituencyId: customers, nominationDays: 99 }, admin)).toMatchObject({ code: 'ElectionDaysOutOfRange', message: 'Nominations and voting last between 1 and 60 days each.' });
  expect(await run(CALL, { constituencyId }, admin)).toMatchObject({ code: 'NotFound' });
  expect(await run(CALL, { constituencyId: customers }, admin)).toMatchObject({ election: { state: 'NOMINATING', electorate: null, constituency: { name: 'Customers' } } });
  expect(await run(CALL, { constituencyId: customers }, admin)).toMatchObject({ code: 'ElectionAlreadyRunning' });
  expect(await closed(empty.administrator)).toBe('An election is running already.');
});

test('no election shortens a term: refused with the day from which it may be called, and shown before anybody tries', async () => {
  const admin = await as(world.administrator);
  const { constituencies } = await api.query<{ constituencies: { callClosed: string; callableFrom: string; champion: { endsAt: string } }[] }>('{ constituencies { callClosed callableFrom champion { endsAt } } }', {}, admin);
  const [shown] = constituencies;
  expect(new Date(shown?.champion.endsAt ?? 0).getTime() - new Date(shown?.callableFrom ?? 0).getTime()).toBe(14 * 86_400_000);
  const refused = await run(act('CallElection', '__typename').replace('field }', 'field } ... on TermStillRuns { callableFrom }'), { constituencyId }, admin);
  expect(refused).toMatchObject({ code: 'TermStillRuns', callableFrom: shown?.callableFrom, message: shown?.callClosed });
  expect(refused['message']).toMatch(/begins by itself on \d+ \w+ \d{4}, and none can be called before/);
});

test('additions to the roll are counted by week, until it closes', async () => {
  await moveClock(database, '6 days 23 hours');
  await database.owner('insert into people.person (organization_id, name, email) values ($1, $2, $3)', [empty.organizationId, 'Late Comer', 'late@empty.example']);
  await database.owner('select champion.add_constituent($1, $2, id, null) from people.person where email = $3', [empty.organizationId, empty.customersId, 'late@empty.example']);
  const { elections } = await api.query<{ elections: { edges: { node: { nominationsCloseAt: string; rollClosesAt: string; additionsByWeek: { week: string; added: number }[] } }[] } }>(
    '{ elections { edges { node { calledAt nominationsCloseAt rollClosesAt additionsByWeek { week added } } } } }', {}, await as(empty.administrator, empty.organizationId));
  const weeks = elections.edges[0]?.node.additionsByWeek ?? [];
  expect(elections.edges[0]?.node.rollClosesAt).toBe(elections.edges[0]?.node.nominationsCloseAt);
  expect(weeks.map(({ added }) => added)).toEqual([8, 1]);
  for (const { week } of weeks) expect(new Date(`${week}T12:00:00Z`).getUTCDay()).toBe(1);
});
