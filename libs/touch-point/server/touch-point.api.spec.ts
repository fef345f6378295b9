import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { foundWorld, testApi, type Asking } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const other = await foundWorld(api.database, { name: 'Halden Rail', customers: 1 });
const admin = { as: world.administrator.token };
const TEMPLATE = 'mutation ($input: UseJourneyTemplateInput!) { useJourneyTemplate(input: $input) { ... on UseJourneyTemplatePayload { added stages { name position touchPoints { name } } } ... on Refusal { code } } }';
const use = (as: Asking = admin) => api.query(TEMPLATE, { input: { idempotencyKey: randomUUID() } }, as);

test('the template has five stages and twelve touch points; again it adds nothing, and it does not bring back what was changed', async () => {
  await api.database.owner(`update touch_point.touch_point set promise = 'Ours' where organization_id = $1 and name = 'Advertising'`, [world.organizationId]);
  expect(await use()).toMatchObject({ useJourneyTemplate: { added: 0, stages: [{ name: 'Initial consideration', position: 1 }, {}, { name: 'Purchase' }, {}, { name: 'Advocacy', position: 5 }] } });
  const { stages } = await api.query<{ stages: { touchPoints: object[] }[] }>('{ stages { touchPoints { name promise } } }', {}, admin);
  expect(stages.map(({ touchPoints }) => touchPoints.length)).toEqual([2, 2, 2, 4, 2]);
  expect(stages[0]?.touchPoints).toContainEqual({ name: 'Advertising', promise: 'Ours' });
  expect(await use({ as: world.chair.token })).toEqual({ useJourneyTemplate: { code: 'RoleRequired' } });
});

test('the template speaks the language of who lays it out, and asked for again in another doubles nothing', async () => {
  expect(await use({ ...admin, language: 'de' })).toMatchObject({ useJourneyTemplate: { added: 0, stages: { length: 5 } } });
  await api.database.owner(`update touch_point.stage set name = 'Stage ' || position where organization_id = $1`, [other.organizationId]);
  const { useJourneyTemplate } = await use({ as: other.administrator.token, language: 'de' }) as { useJourneyTemplate: { added: number; stages: { name: string; touchPoints: { name: string }[] }[] } };
  expect([useJourneyTemplate.added, ...useJourneyTemplate.stages.slice(5).map(({ name, touchPoints }) => `${name}: ${touchPoints.length}`)]).toEqual([12, 'Erste Überlegung: 2', 'Aktiver Vergleich: 2', 'Kauf: 2', 'Erfahrung nach dem Kauf: 4', 'Empfehlung: 2']);
});

test('touch points come along the journey, in pages', async () => {
  const PAGE = 'query ($after: String) { touchPoints(first: 7, after: $after) { edges { node { name channel priority sourcing ownerFunction stage { position } } } pageInfo { hasNextPage endCursor } } }';
  interface Page { touchPoints: { edges: { node: { stage: { position: number } } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
  const first = await api.query<Page>(PAGE, {}, { as: world.customers[0]?.token });
  const second = await api.query<Page>(PAGE, { after: first.touchPoints.pageInfo.endCursor }, { as: world.chair.token });
  const positions = [...first.touchPoints.edges, ...second.touchPoints.edges].map(({ node }) => node.stage.position);
  expect(positions).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5]);
  expect(second.touchPoints.pageInfo.hasNextPage).toBe(false);
  await expect(api.query(PAGE, { after: 'nonsense' }, admin)).rejects.toThrow('The cursor is not one that this list gave');
  await expect(api.query(PAGE)).rejects.toThrow('SignInRequired');
});

test('another organization’s touch point is not there', async () => {
  const id = Buffer.from(`TouchPoint:${world.touchPointIds[0]}`).toString('base64url');
  const NODE = 'query ($id: ID!) { node(id: $id) { ... on TouchPoint { name stage { name } } } }';
  expect(await api.query(NODE, { id }, admin)).toMatchObject({ node: { name: expect.any(String) } });
  expect(await api.query(NODE, { id }, { as: other.administrator.token })).toEqual({ node: null });
});
