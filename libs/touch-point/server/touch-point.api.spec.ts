import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { DecisionActs, foundWorld, testApi, type Asking } from '@tribune/testing';

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

const ARRANGE = 'mutation ($input: ArrangeStagesInput!) { arrangeStages(input: $input) { ... on ArrangeStagesPayload { stages { id name position } } ... on Refusal { code message field } } }';
interface Named { id: string; name: string }
const journey = async (asking: Asking = admin) => (await api.query<{ stages: Named[] }>('{ stages { id name } }', {}, asking)).stages;
const arrange = (stages: readonly (Named | { name: string })[], removeIds: readonly string[] = [], asking: Asking = admin) => api.query<{ arrangeStages: { stages?: Named[] } }>(ARRANGE, { input: { stages, removeIds, idempotencyKey: randomUUID() } }, asking);

test('the journey’s stages are added, renamed, put in another order and removed in one act; two may swap their names', async () => {
  const [first, second, ...rest] = await journey();
  if (!first || !second) throw new Error('The journey has no stages.');
  const swapped = [{ id: second.id, name: first.name }, { id: first.id, name: second.name }, ...rest];
  expect((await arrange([...swapped, { name: ' Farewell ' }])).arrangeStages.stages?.map(({ name }) => name)).toEqual([first.name, second.name, ...rest.map(({ name }) => name), 'Farewell']);
  const farewell = (await journey()).at(-1)?.id ?? '';
  const back = [first, second, ...rest];
  expect((await arrange(back, [farewell])).arrangeStages.stages).toEqual(back.map((stage, at) => ({ ...stage, position: at + 1 })));
  const events = await api.database.owner<{ data: { from: string[]; to: string[] } }>(`select data from audit.event where type = 'JourneyArranged' and organization_id = $1 order by id`, [world.organizationId]);
  expect(events.map(({ data }) => [data.from.length, data.to.length])).toEqual([[5, 6], [6, 5]]);
});

test('stages are arranged by administrators, from what is there, under names of their own; where something stands, a stage stays', async () => {
  const stages = await journey();
  const [first, ...rest] = stages;
  expect(await arrange(rest, [first?.id ?? ''])).toMatchObject({ arrangeStages: { code: 'StageInUse', message: '2 touch points stand at “Initial consideration”, retired ones too. Move them to another stage first.' } });
  expect(await arrange(rest)).toMatchObject({ arrangeStages: { code: 'JourneyMovedOn' } });
  expect(await arrange([...stages, { name: 'purchase' }])).toMatchObject({ arrangeStages: { code: 'StageNameTaken', field: 'stages' } });
  expect(await arrange([...stages, { name: ' ' }])).toMatchObject({ arrangeStages: { code: 'InputInvalid' } });
  expect(await arrange([], stages.map(({ id }) => id))).toMatchObject({ arrangeStages: { code: 'InputInvalid', field: 'stages' } });
  expect(await arrange([...stages, ...(await journey({ as: other.administrator.token })).slice(0, 1)])).toMatchObject({ arrangeStages: { code: 'NotFound' } });
  expect(await arrange(stages, [], { as: world.chair.token })).toMatchObject({ arrangeStages: { code: 'RoleRequired' } });
  expect(await arrange(stages, [], {})).toMatchObject({ arrangeStages: { code: 'SignInRequired' } });
  expect(await journey()).toEqual(stages);
});

test('a retired touch point leaves the journey and stays readable at its address; no new proposal names it, and it comes back', async () => {
  const acts = new DecisionActs(api, world);
  const [uuid = ''] = world.touchPointIds;
  const id = Buffer.from(`TouchPoint:${uuid}`).toString('base64url');
  const RETIRE = 'mutation ($input: RetireTouchPointInput!) { retireTouchPoint(input: $input) { ... on RetireTouchPointPayload { touchPoint { slug retiredAt } } ... on Refusal { code } } }';
  const retire = (retired: boolean, as = world.administrator.token) => api.query<{ retireTouchPoint: { touchPoint?: { slug: string } } }>(RETIRE, { input: { touchPointId: id, retired, idempotencyKey: randomUUID() } }, as ? { as } : {});
  const [proposed, drafted] = [await acts.proposed(world.chair, { touchPointIds: [id] }), await acts.drafted(world.chair, { touchPointIds: [id] })];
  expect(await retire(true, world.chair.token)).toEqual({ retireTouchPoint: { code: 'RoleRequired' } });
  expect(await retire(true, other.administrator.token)).toEqual({ retireTouchPoint: { code: 'NotFound' } });
  expect(await retire(true, '')).toEqual({ retireTouchPoint: { code: 'SignInRequired' } });
  const slug = (await retire(true)).retireTouchPoint.touchPoint?.slug;
  expect(await retire(true)).toMatchObject({ retireTouchPoint: { touchPoint: { retiredAt: expect.any(String) } } });
  const SEEN = 'query ($slug: String!) { touchPoint(slug: $slug) { id retiredAt decisionCounts { state count } } retiredTouchPoints { id } stages { touchPoints { id } } }';
  const seen = await api.query<{ stages: { touchPoints: { id: string }[] }[] }>(SEEN, { slug }, { as: world.chair.token });
  expect(seen).toMatchObject({ touchPoint: { id, retiredAt: expect.any(String), decisionCounts: expect.arrayContaining([{ state: 'DELIBERATING', count: 1 }, { state: 'DRAFT', count: 1 }]) }, retiredTouchPoints: [{ id }] });
  expect(seen.stages.flatMap(({ touchPoints }) => touchPoints.map((each) => each.id))).not.toContain(id);
  const councilId = Buffer.from(`Council:${world.councilId}`).toString('base64url');
  expect(await acts.act(world.chair, 'draftDecision', { councilId, ...acts.fields({ touchPointIds: [id] }) })).toMatchObject({ code: 'TouchPointRetired', field: 'touchPointIds' });
  expect(await acts.act(world.chair, 'proposeDecision', { decisionId: drafted })).toMatchObject({ code: 'TouchPointRetired' });
  expect(await acts.act(world.chair, 'amendDecision', { decisionId: proposed, expectedRevision: 1, background: 'It is closed by now.' })).toMatchObject({ decision: { revisionNumber: 2 } });
  expect(await retire(false)).toMatchObject({ retireTouchPoint: { touchPoint: { retiredAt: null } } });
  expect(await acts.act(world.chair, 'proposeDecision', { decisionId: drafted })).toMatchObject({ decision: { state: 'DELIBERATING' } });
  expect(await api.database.owner(`select type from audit.event where subject_id = $1 and type like 'TouchPoint%' order by id`, [uuid])).toEqual([{ type: 'TouchPointRetired' }, { type: 'TouchPointBroughtBack' }]);
});
