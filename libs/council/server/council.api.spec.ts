import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { foundWorld, testApi } from '@tribune/testing';

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
