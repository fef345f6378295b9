import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { DecisionActs, foundWorld, nodeId, testApi } from '@tribune/testing';
import { writeTouchPoints, type TouchPointDraft } from '@tribune/touch-point/domain';

const api = await testApi();
const world = await foundWorld(api.database);
const other = await foundWorld(api.database, { name: 'Halden Rail', customers: 1 });
const admin = { as: world.administrator.token };
const chair = { as: world.chair.token };
const customer = { as: world.customers[0]?.token };

interface Words extends Omit<TouchPointDraft, 'stage' | 'ownerFunction'> {
  id: string;
  version: number;
  slug: string;
  ownerFunction: string | null;
  stage: { id: string; name: string };
}
const FIELDS = 'id slug version name channel ownerFunction sourcing priority customersDo customersWant promise stage { id name }';
const read = async (slug: string, asking: { as?: string | undefined } = admin) => (await api.query<{ touchPoint: Words | null }>(`query ($slug: String!) { touchPoint(slug: $slug) { ${FIELDS} } }`, { slug }, asking)).touchPoint;
const known = async (slug: string): Promise<Words> => {
  const found = await read(slug);
  if (!found) throw new Error(`There is no ${slug}`);
  return found;
};
const inputOf = ({ name, channel, ownerFunction, sourcing, priority, customersDo, customersWant, promise, stage }: Words) =>
  ({ name, channel, ownerFunction, sourcing, priority, customersDo, customersWant, promise, stageId: stage.id });

interface Answer { __typename: string; code?: string; message?: string; field?: string; touchPoint?: { slug: string; version: number; name: string } }
const CHANGE = 'mutation ($input: ChangeTouchPointInput!) { answer: changeTouchPoint(input: $input) { __typename ... on Refusal { code message field } ... on ChangeTouchPointPayload { touchPoint { slug version name } } } }';
const ADD = 'mutation ($input: AddTouchPointInput!) { answer: addTouchPoint(input: $input) { __typename ... on Refusal { code message field } ... on AddTouchPointPayload { touchPoint { slug version name } } } }';
const send = async (document: string, input: object, asking: { as?: string | undefined } = admin) =>
  (await api.query<{ answer: Answer }>(document, { input: { idempotencyKey: randomUUID(), ...input } }, asking)).answer;
const change = async (touchPoint: Words, more: object, asking = admin) => send(CHANGE, { touchPointId: touchPoint.id, seenVersion: touchPoint.version, ...inputOf(touchPoint), ...more }, asking);

test('a touch point keeps its address for ever, and its history says what changed and who changed it', async () => {
  const before = await known('customer-service');
  expect(await change(before, { name: 'Help line', ownerFunction: 'Care', promise: '=One person stays with it' })).toMatchObject({ touchPoint: { slug: 'customer-service', version: before.version + 1, name: 'Help line' } });
  expect(await read('customer-service', customer)).toMatchObject({ name: 'Help line', ownerFunction: 'Care' });
  expect((await api.query<{ ownerFunctions: string[] }>('{ ownerFunctions }', {}, chair)).ownerFunctions).toContain('Care');
  const HISTORY = '{ touchPoint(slug: "customer-service") { history { at actor { name } parts { part from to } } } }';
  expect(await api.query(HISTORY, {}, chair)).toEqual({ touchPoint: { history: [{ at: expect.any(String), actor: { name: 'Ada Reyes' }, parts: [
    { part: 'name', from: 'Customer service', to: 'Help line' },
    { part: 'ownerFunction', from: 'Service', to: 'Care' },
    { part: 'promise', from: before.promise, to: '=One person stays with it' },
  ] }] } });
  expect(await api.query(HISTORY, {}, customer)).toEqual({ touchPoint: { history: [] } });
});

test('saving what it says already changes nothing', async () => {
  const before = await known('advertising');
  expect(await change(before, {})).toMatchObject({ touchPoint: { version: before.version } });
  expect(await api.query('{ touchPoint(slug: "advertising") { history { at } } }', {}, chair)).toEqual({ touchPoint: { history: [] } });
});

test('who changes what somebody else has changed meanwhile is told so; of two at once one wins', async () => {
  const seen = await known('order-and-payment');
  const answers = await Promise.all(['First', 'Second'].map((promise) => change(seen, { promise })));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ChangeTouchPointPayload', 'TouchPointMovedOn']);
});

test('what cannot be is refused in a sentence at its field', async () => {
  const seen = await known('invoices-and-account');
  expect(await change(seen, { name: ' advertising ' })).toMatchObject({ code: 'TouchPointNameTaken', field: 'name', message: 'There is already a touch point called “advertising”.' });
  expect(await change(seen, { name: '   ' })).toMatchObject({ code: 'InputInvalid', field: 'name' });
  expect(await change(seen, { stageId: nodeId('Stage', randomUUID()) })).toMatchObject({ code: 'NotFound', field: 'stageId' });
  expect(await change(seen, { promise: 'x'.repeat(2001) })).toMatchObject({ code: 'InputInvalid', field: 'promise' });
  expect(await change(seen, {}, { as: world.chair.token })).toMatchObject({ code: 'RoleRequired' });
  expect(await change(seen, {}, { as: '' })).toMatchObject({ code: 'SignInRequired' });
  expect(await change(seen, {}, { as: other.administrator.token })).toMatchObject({ code: 'NotFound' });
  expect(await read('advertising', { as: other.administrator.token })).not.toMatchObject({ id: (await known('advertising')).id });
});

test('a touch point is added with an address of its own, also beside one that sounds the same', async () => {
  const like = inputOf(await known('advertising'));
  const slugs = [];
  for (const name of ['Café & Lounge', 'Cafe Lounge', '休息室', 'Müller’s Straße', 'New']) slugs.push((await send(ADD, { ...like, name })).touchPoint?.slug);
  expect(slugs).toEqual(['cafe-lounge', 'cafe-lounge-2', 'touch-point', 'mueller-s-strasse', 'touch-point-new']);
  const twins = await Promise.all(['Twin', 'Twin!'].map((name) => send(ADD, { ...like, name })));
  expect(twins.map(({ touchPoint }) => touchPoint?.slug).sort()).toEqual(['twin', 'twin-2']);
  expect(await send(ADD, { ...like, name: 'Café & Lounge' })).toMatchObject({ code: 'TouchPointNameTaken' });
  expect(await send(ADD, { ...like, name: 'Mine' }, { as: world.chair.token })).toMatchObject({ code: 'RoleRequired' });
});

test('the file that is taken out comes back in without a change, formulas and all', async () => {
  const { stages } = await api.query<{ stages: { name: string; touchPoints: (Omit<TouchPointDraft, 'stage' | 'ownerFunction'> & { ownerFunction: string | null })[] }[] }>(
    '{ stages { name touchPoints { name channel ownerFunction sourcing priority customersDo customersWant promise } } }', {}, admin);
  const drafts = stages.flatMap(({ name, touchPoints }) => touchPoints.map((each) => ({ ...each, stage: name, ownerFunction: each.ownerFunction ?? '' })));
  const csv = writeTouchPoints(drafts);
  expect(csv).toContain("'=One person stays with it");
  const PREVIEW = 'mutation ($input: PreviewImportInput!) { previewImport(input: $input) { ... on PreviewImportPayload { preview { rows new changed unchanged problems { message } } } ... on Refusal { message } } }';
  expect(await api.query(PREVIEW, { input: { idempotencyKey: randomUUID(), kind: 'TOUCH_POINTS', csv } }, admin))
    .toEqual({ previewImport: { preview: { rows: drafts.length, new: 0, changed: 0, unchanged: drafts.length, problems: [] } } });
});

test('an import writes the history of what it changes, and of nothing else', async () => {
  const [row] = await api.database.owner<{ version: number }>(`select version from touch_point.touch_point where organization_id = $1 and slug = 'delivery-or-first-use'`, [world.organizationId]);
  const csv = 'name,channel,stage,promise\nDelivery or first use,Van,Post-purchase experience,You know the hour\n';
  await api.query('mutation ($input: ApplyImportInput!) { applyImport(input: $input) { __typename } }', { input: { idempotencyKey: randomUUID(), kind: 'TOUCH_POINTS', csv } }, admin);
  const { touchPoint } = await api.query<{ touchPoint: { version: number; history: { parts: { part: string; to: string }[] }[] } }>('{ touchPoint(slug: "delivery-or-first-use") { version history { parts { part to } } } }', {}, chair);
  expect(touchPoint.version).toBe((row?.version ?? 0) + 1);
  expect(touchPoint.history[0]?.parts).toContainEqual({ part: 'promise', to: 'You know the hour' });
  expect(await api.query('{ touchPoint(slug: "community-and-social-media") { history { at } } }', {}, chair)).toEqual({ touchPoint: { history: [] } });
});

test('it says how many decisions change it, and the board shows them', async () => {
  const acts = new DecisionActs(api, world);
  const [first = '', second = ''] = world.touchPointIds;
  const touchPointIds = [nodeId('TouchPoint', first), nodeId('TouchPoint', second)];
  await acts.proposed(world.chair, { touchPointIds });
  await acts.drafted(world.chair, { touchPointIds: touchPointIds.slice(0, 1) });
  const COUNTS = 'query ($id: ID!) { node(id: $id) { ... on TouchPoint { decisionCounts { state count } } } decisions(touchPointId: $id) { edges { node { state } } } }';
  const counts = (uuid: string, asking: { as?: string | undefined }) => api.query(COUNTS, { id: nodeId('TouchPoint', uuid) }, asking);
  expect(await counts(second, chair)).toEqual({ node: { decisionCounts: [{ state: 'DELIBERATING', count: 1 }] }, decisions: { edges: [{ node: { state: 'DELIBERATING' } }] } });
  expect(await counts(first, { as: world.members[1]?.token })).toMatchObject({ node: { decisionCounts: [{ state: 'DELIBERATING', count: 1 }] } });
  expect(await counts(first, customer)).toEqual({ node: { decisionCounts: [] }, decisions: { edges: [] } });
});
