import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, signIn, testApi } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const other = await foundWorld(api.database, { name: 'Halden Rail', customers: 2 });
const admin = { as: world.administrator.token };
const [customer] = world.customers;
const CREATE = `mutation ($input: CreateCouncilInput!) { createCouncil(input: $input) {
  ... on CreateCouncilPayload { council { id name seats { id isChair function person { name email } } votingRules { name method thresholdNum thresholdDen quorumNum quorumDen workingDays isDefault } } }
  ... on Refusal { code field message } } }`;
interface Created { createCouncil: { council?: { id: string; seats: { id: string }[] }; code?: string } }
const create = (name: string, members: object[], as = admin, idempotencyKey: string = randomUUID()) => api.query<Created>(CREATE, { input: { name, members, idempotencyKey } }, as);

test('a council is created with members by address, a chair, and four declared rules', async () => {
  const members = [
    { name: 'Lena Fuchs', email: 'lena@northwind-air.example', function: 'People', isChair: true },
    { name: 'Somebody Else', email: world.chair.email.toUpperCase(), function: 'marketing' },
  ];
  const { createCouncil } = await create('Regional council', members);
  expect(createCouncil).toMatchObject({
    council: {
      seats: [
        { isChair: true, function: 'People', person: { name: 'Lena Fuchs' } },
        { isChair: false, function: 'Marketing', person: { name: world.chair.name } },
      ],
      votingRules: [
        { name: 'Majority', method: 'MAJORITY', thresholdNum: 1, thresholdDen: 2, quorumNum: 1, quorumDen: 2, workingDays: 5, isDefault: true },
        { name: 'Consent' }, { name: 'Two thirds', method: 'SUPERMAJORITY', thresholdNum: 2, thresholdDen: 3 }, { name: 'Unanimity' },
      ],
    },
  });
  expect(await create('regional COUNCIL', members)).toMatchObject({ createCouncil: { code: 'CouncilNameTaken', field: 'name' } });
});

test('the same intent twice makes one council', async () => {
  const key = randomUUID();
  const members = [{ name: 'A', email: 'a@northwind-air.example' }];
  const [first, again] = [await create('Once', members, admin, key), await create('Once', members, admin, key)];
  expect(again).toEqual(first);
  expect(await create('Another', members, admin, key)).toMatchObject({ createCouncil: { code: 'IdempotencyKeyReused' } });
});

test('who gets a seat from somebody else is invited by mail, once per council, with a link that lets them in within a week', async () => {
  const invited = () => api.database.owner<{ email: string; token: string; by: string; token_holds: boolean }>(
    `select p.email, m.data->>'token' as token, g.name as by, l.expires_at > kernel.now() + interval '6 days' as token_holds from notification.mail m join people.person p on p.id = m.person_id
       join people.person g on g.id = (m.data->>'person')::uuid join auth.link l on l.token_hash = kernel.text_hash(m.data->>'token')
      where m.kind = 'YouAreSeated' and m.data->>'council' = (select id::text from council.council where name = 'Invited') order by p.email`);
  const members = [{ name: 'Nia Novak', email: 'nia@northwind-air.example', function: 'People' }, { name: world.administrator.name, email: world.administrator.email }];
  const { createCouncil } = await create('Invited', members);
  expect(await invited()).toMatchObject([{ email: 'nia@northwind-air.example', by: world.administrator.name, token_holds: true }]);
  const [council] = await api.database.owner<{ id: string }>(`select id from council.council where name = 'Invited'`);
  const rows = JSON.stringify([...members, { name: 'Olu Obi', email: 'olu@northwind-air.example' }].map((member) => ({ function: '', isChair: false, ...member })));
  await api.database.query('api', 'select council.import_seats($1, $2, $3)', [admin.as, council?.id, rows]);
  expect((await invited()).map(({ email }) => email)).toEqual(['nia@northwind-air.example', 'olu@northwind-air.example']);
  const seat = createCouncil.council?.seats[0]?.id;
  await api.query('mutation ($input: EndSeatInput!) { endSeat(input: $input) { __typename } }', { input: { seatId: seat, idempotencyKey: randomUUID() } }, admin);
  await api.database.query('api', 'select council.import_seats($1, $2, $3)', [admin.as, council?.id, rows]);
  expect(await invited()).toHaveLength(2);
  const [nia] = await invited();
  expect(await api.query('query ($token: String!) { signInLink(token: $token) { personName usable } }', { token: nia?.token })).toEqual({ signInLink: { personName: 'Nia Novak', usable: true } });
});

test('members that cannot be used are named by line', async () => {
  const wrong = async (...members: object[]) => (await create('Never', members)).createCouncil;
  expect(await wrong()).toMatchObject({ code: 'MembersUnusable', field: 'members', message: 'A council needs members: enter at least one address.' });
  expect(await wrong({ name: 'A', email: 'a@x.example' }, { name: 'B', email: 'b at x' })).toMatchObject({ message: 'Line 2: “b at x” is not an e-mail address.' });
  expect(await wrong({ name: 'A', email: 'a@x.example' }, { name: 'B', email: 'A@x.example' })).toMatchObject({ message: 'Line 2: A@x.example already stands in line 1.' });
  expect(await wrong({ name: 'A', email: 'a@x.example', isChair: true }, { name: 'B', email: 'b@x.example', isChair: true })).toMatchObject({ message: 'A council has one chair: mark one person only.' });
});

test('members, customers and strangers create none and end no seat', async () => {
  expect(await create('Coup', [{ name: 'A', email: 'a@x.example' }], { as: world.chair.token })).toMatchObject({ createCouncil: { code: 'RoleRequired' } });
  expect(await create('Coup', [{ name: 'A', email: 'a@x.example' }], { as: customer?.token ?? '' })).toMatchObject({ createCouncil: { code: 'RoleRequired' } });
  expect(await create('Coup', [], { as: '' })).toMatchObject({ createCouncil: { code: 'SignInRequired' } });
});

test('a seat ends, and is gone from the council at once', async () => {
  const END = 'mutation ($input: EndSeatInput!) { endSeat(input: $input) { ... on EndSeatPayload { seat { untilAt person { name } } } ... on Refusal { code } } }';
  const { createCouncil } = await create('Short', [{ name: 'Gone Soon', email: 'gone@northwind-air.example' }]);
  const seatId = createCouncil.council?.seats[0]?.id;
  const end = (as = admin) => api.query<{ endSeat: { seat?: { untilAt: string } } }>(END, { input: { seatId, idempotencyKey: randomUUID() } }, as);
  expect(await end({ as: world.chair.token })).toMatchObject({ endSeat: { code: 'RoleRequired' } });
  expect(await end({ as: other.administrator.token })).toMatchObject({ endSeat: { code: 'NotFound' } });
  expect((await end()).endSeat.seat?.untilAt).toBeTruthy();
  expect(await end()).toMatchObject({ endSeat: { code: 'NotFound' } });
  expect(await api.query('query ($id: ID!) { council(id: $id) { seats { id } } }', { id: createCouncil.council?.id }, admin)).toEqual({ council: { seats: [] } });
});

test('staff see councils; customers, strangers and other organizations do not', async () => {
  const nodeId = Buffer.from(`Council:${world.councilId}`).toString('base64url');
  const LIST = '{ councils { name } }';
  const ONE = 'query ($id: ID!) { council(id: $id) { name } node(id: $id) { id } }';
  expect(await api.query(ONE, { id: nodeId }, { as: world.chair.token })).toEqual({ council: { name: 'Brand council' }, node: { id: nodeId } });
  expect(await api.query(LIST, {}, { as: customer?.token })).toEqual({ councils: [] });
  expect(await api.query(ONE, { id: nodeId }, { as: other.administrator.token })).toEqual({ council: null, node: null });
  await expect(api.query(LIST)).rejects.toThrow('SignInRequired');
  expect(await api.query('{ session { seats { isChair council { name } } } }', {}, { as: world.chair.token })).toMatchObject({ session: { seats: expect.arrayContaining([{ isChair: true, council: { name: 'Brand council' } }]) } });
});

const nodeId = (type: string, uuid = '') => Buffer.from(`${type}:${uuid}`).toString('base64url');

test('an administrator renames a council and writes its charter; every version stays readable, and of two at once one wins', async () => {
  const CHANGE = 'mutation ($input: ChangeCouncilInput!) { changeCouncil(input: $input) { ... on ChangeCouncilPayload { council { name charter charters { charter actor { name } } } } ... on Refusal { code field } } }';
  const standing = async () => (await api.database.owner<{ version: number }>('select version from council.council where id = $1', [world.councilId]))[0]?.version;
  const change = async (name: string, charter: string, as: string | undefined = world.administrator.token, seen?: number) =>
    (await api.query<{ changeCouncil: object }>(CHANGE, { input: { councilId: nodeId('Council', world.councilId), name, charter, seenVersion: seen ?? (await standing()), idempotencyKey: randomUUID() } }, as ? { as } : {})).changeCouncil;
  const by = { actor: { name: world.administrator.name } };
  expect(await change(' Brand council ', ' We decide for customers. ')).toEqual({ council: { name: 'Brand council', charter: 'We decide for customers.', charters: [{ charter: 'We decide for customers.', ...by }] } });
  expect(await change('Council of brands', 'We decide with customers.')).toMatchObject({ council: { name: 'Council of brands', charters: [{ charter: 'We decide with customers.' }, { charter: 'We decide for customers.' }] } });
  await change('Council of brands', 'We decide with customers.');
  expect(await api.database.owner(`select type from audit.event where subject_id = $1 and type in ('CouncilRenamed', 'CharterWritten') order by id`, [world.councilId])).toEqual([{ type: 'CharterWritten' }, { type: 'CouncilRenamed' }, { type: 'CharterWritten' }]);
  expect(await change('once', '')).toMatchObject({ code: 'CouncilNameTaken', field: 'name' });
  expect(await change(' ', '')).toMatchObject({ code: 'InputInvalid', field: 'name' });
  expect(await change('Mine', '', world.chair.token)).toMatchObject({ code: 'RoleRequired' });
  expect(await change('Mine', '', other.administrator.token)).toMatchObject({ code: 'NotFound' });
  expect(await change('Mine', '', '')).toMatchObject({ code: 'SignInRequired' });
  const seen = await standing();
  const both = await Promise.all(['one', 'two'].map((charter) => change('Brand council', charter, world.administrator.token, seen)));
  expect(both).toEqual(expect.arrayContaining([{ council: expect.objectContaining({ name: 'Brand council' }) }, expect.objectContaining({ code: 'CouncilMovedOn' })]));
  await change('Brand council', '');
});

test('members and administrators see how the council is made up: seats that stand empty, and who took part in the votes that closed; others do not', async () => {
  const acts = new DecisionActs(api, world);
  const voting = await acts.voting();
  const [absent, ...present] = world.members.slice(1);
  const SEEN = 'query ($id: ID!) { council(id: $id) { vacancies { function } seats { person { name } participation { asked cast missed } } } }';
  interface Seen { council: { vacancies: object[]; seats: { person: { name: string }; participation: object | null }[] } }
  const seen = async (as: string | undefined) => (await api.query<Seen>(SEEN, { id: nodeId('Council', world.councilId) }, { as })).council;
  const of = async (name = '') => (await seen(world.chair.token)).seats.find(({ person }) => person.name === name)?.participation;
  for (const member of [world.chair, ...present]) await acts.done(member, 'castBallot', { decisionId: voting, seenRevision: 1, choice: 'AGREE' });
  expect(await of(world.chair.name)).toEqual({ asked: 0, cast: 0, missed: 0 });
  await acts.pass('8 days');
  expect([await of(world.chair.name), await of(absent?.name)]).toEqual([{ asked: 1, cast: 1, missed: 0 }, { asked: 1, cast: 0, missed: 1 }]);
  const [seatId] = await api.database.owner<{ id: string; name: string }>('select s.id, f.name from council.seat s join people.function f on f.id = s.function_id where s.council_id = $1 and s.person_id = $2', [world.councilId, absent?.id]);
  await api.query('mutation ($input: EndSeatInput!) { endSeat(input: $input) { __typename } }', { input: { seatId: nodeId('Seat', seatId?.id), idempotencyKey: randomUUID() } }, { as: await signIn(api.database, world.organizationId, world.administrator.id) });
  expect((await seen(world.chair.token)).vacancies).toEqual([{ function: seatId?.name }]);
  await api.query('mutation ($input: GrantRoleInput!) { grantRole(input: $input) { __typename } }', { input: { personId: nodeId('Person', absent?.id), role: 'EXECUTIVE', idempotencyKey: randomUUID() } }, { as: await signIn(api.database, world.organizationId, world.administrator.id) });
  const outside = await seen(await signIn(api.database, world.organizationId, absent?.id ?? ''));
  expect([outside.vacancies, outside.seats.every(({ participation }) => participation === null)]).toEqual([[], true]);
});

test('who takes a seat or an office after meetings were planned is invited to them at once, and mailed once', async () => {
  const [organization, council] = [world.organizationId, world.councilId];
  const as = (person: { id: string }) => signIn(api.database, organization, person.id);
  const plan = async (days: number) => (await api.database.query<{ id: string }>('api', `select council.plan_meeting($1, $2, jsonb_build_object('startsAt', kernel.now() + make_interval(days => $3), 'minutes', 60)) as id`, [await as(world.chair), council, days]))[0]?.id ?? '';
  const [next, over] = [await plan(40), await plan(41)];
  await api.database.query('api', `select council.move_meeting($1, $2, 'cancelMeeting', 'No room.')`, [await as(world.chair), over]);
  const seats = JSON.stringify([{ name: 'Lena Late', email: 'lena.late@northwind-air.example', function: 'Finance', isChair: false }]);
  for (let twice = 0; twice < 2; twice++) await api.database.query('api', 'select council.import_seats($1, $2, $3)', [await as(world.administrator), council, seats]);
  const { champion } = await electChampion({ ...world, administrator: { ...world.administrator, token: await as(world.administrator) }, customers: await Promise.all(world.customers.map(async (each) => ({ ...each, token: await as(each) }))) });
  const mailed = await api.database.owner<{ name: string; meeting: string }>(
    `select p.name, m.data->>'meeting' as meeting from notification.mail m join people.person p on p.id = m.person_id where m.kind = 'MeetingInvited' and p.name = any($1) order by p.name`, [['Lena Late', champion.name]]);
  expect(mailed).toEqual([champion.name, 'Lena Late'].sort().map((name) => ({ name, meeting: next })));
  expect(await api.database.owner(`select subject_id from audit.event where type = 'MeetingInvited'`)).toEqual([{ subject_id: next }, { subject_id: next }]);
});
