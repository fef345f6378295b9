import { foundWorld, nodeId, SummitActs, testApi, type Citizen } from '@tribune/testing';
import { beforeAll, expect, test } from 'vitest';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Southwind Rail' });
const acts = new SummitActs(api, world);
const { administrator: executive } = world;
const [first, second, outsider] = world.members as [Citizen, Citizen, Citizen];
let functionId = '';
let summitId = '';

interface Line { id: string; version: number; activity: string; touchPoint: string; owner: string; from: string; to: string; dueOn: string }
interface Plan { planLines: Line[]; planVersions: { number: number; lineCount: number; person: { name: string }; lines: (Omit<Line, 'id'> & { lineId: string })[] }[] }
const WORDS = 'stage touchPoint owner activity measure from to dueOn';
const plan = async (who: Citizen = executive) => (await acts.read<Plan>(who, summitId, `planLines { id version ${WORDS} } planVersions { number lineCount person { name } lines { lineId ${WORDS} } }`)) ?? { planLines: [], planVersions: [] };
const words = (more: object = {}) => ({ summitId, touchPointId: nodeId('TouchPoint', world.touchPointIds[0] ?? ''), functionId, activity: 'Write the messages anew', measure: 'Answered in time', from: '22 %', to: '90 %', dueOn: '2027-06-30', ...more });

beforeAll(async () => {
  await api.database.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [world.organizationId, executive.id]);
  const [row] = await api.database.owner<{ id: string }>(`select id from people.function where organization_id = $1 and name = 'Service'`, [world.organizationId]);
  functionId = nodeId('Function', row?.id ?? '');
  summitId = await acts.announced(executive, [first, second]);
});

test('participants write the plan; a line is changed by who has read it, and of two at once one wins', async () => {
  expect(await acts.act(executive, 'freezePlan', { summitId })).toMatchObject({ code: 'PlanEmpty' });
  expect(await acts.act(first, 'addPlanLine', words())).toMatchObject({ __typename: 'AddPlanLinePayload' });
  const [line] = (await plan(second)).planLines;
  expect(line).toMatchObject({ version: 1, owner: 'Service', activity: 'Write the messages anew', from: '22 %', to: '90 %', dueOn: '2027-06-30' });
  const both = await Promise.all([first, second].map((who, n) => acts.act(who, 'changePlanLine', words({ lineId: line?.id, seenVersion: 1, activity: `Draft ${n}` }))));
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ChangePlanLinePayload', 'PlanLineMovedOn']);
  expect(await acts.act(first, 'addPlanLine', words({ activity: ' ' }))).toMatchObject({ code: 'FieldMissing', field: 'activity' });
  expect(await acts.act(first, 'addPlanLine', words({ touchPointId: nodeId('TouchPoint', elsewhere.touchPointIds[0] ?? '') }))).toMatchObject({ code: 'NotFound', field: 'touchPointId' });
  expect(await acts.act(first, 'addPlanLine', words({ dueOn: 'soon' }))).toMatchObject({ code: 'InputInvalid', field: 'dueOn' });
  expect(await acts.act(outsider, 'addPlanLine', words())).toMatchObject({ code: 'NotAParticipant' });
  for (const who of [elsewhere.chair, world.customers[0]]) expect(await acts.act(who, 'addPlanLine', words())).toMatchObject({ code: 'NotFound' });
  expect(await acts.act(null, 'addPlanLine', words())).toMatchObject({ code: 'SignInRequired' });
  const drafted = await acts.drafted(executive);
  expect(await acts.act(executive, 'addPlanLine', words({ summitId: drafted }))).toMatchObject({ code: 'SummitWrongState' });
});

test('no line names a retired touch point anew; one that named it before may keep it', async () => {
  const [uuid = ''] = world.touchPointIds;
  const retire = (at: string) => api.database.owner(`update touch_point.touch_point set retired_at = ${at} where organization_id = $1 and id = $2`, [world.organizationId, uuid]);
  await retire('kernel.now()');
  expect(await acts.act(first, 'addPlanLine', words())).toMatchObject({ code: 'TouchPointRetired', field: 'touchPointId' });
  const [line] = (await plan()).planLines;
  expect(await acts.act(first, 'changePlanLine', words({ lineId: line?.id, seenVersion: line?.version, activity: 'Write the messages anew' }))).toMatchObject({ __typename: 'ChangePlanLinePayload' });
  await retire('null');
  const elsewhereId = nodeId('TouchPoint', world.touchPointIds[1] ?? '');
  expect(await acts.act(first, 'changePlanLine', words({ lineId: line?.id, seenVersion: 3, touchPointId: elsewhereId }))).toMatchObject({ __typename: 'ChangePlanLinePayload' });
  await retire('kernel.now()');
  expect(await acts.act(first, 'changePlanLine', words({ lineId: line?.id, seenVersion: 4 }))).toMatchObject({ code: 'TouchPointRetired', field: 'touchPointId' });
  await retire('null');
});

test('a line names a figure of the scorecard, and what is measured stands beside it: for who has nothing left to seal, and it is kept that they have seen it', async () => {
  const made = await acts.announced(executive, [first]);
  const [touchPoint] = await api.database.owner<{ name: string }>('select name from touch_point.touch_point where id = $1', [world.touchPointIds[4]]);
  const [analyst] = [world.members[5] as Citizen];
  await api.database.owner(`select people.give_role($1, $2, 'ANALYST', $2)`, [world.organizationId, analyst.id]);
  const measure = (value: number, measuredOn: string, attribute = 'ETHICAL') => api.database.owner('select scorecard.import_figures($1, $2)', [analyst.token, JSON.stringify([{ row: 2, stage: '', touchPoint: touchPoint?.name, attribute, competitor: null, value, n: 86, low: value - 10, high: value + 10, source: 'Survey', measuredOn }])]);
  await measure(41, '2026-05-01');
  await measure(48, '2026-06-01');
  await measure(90, '2026-06-02', 'ACTIVE');
  const add = (more: object) => acts.act(first, 'addPlanLine', words({ summitId: made, touchPointId: nodeId('TouchPoint', world.touchPointIds[4] ?? ''), ...more }));
  expect((await add({ activity: 'Fair prices', measure: 'Find it fair', from: '41', to: '60', attribute: 'ETHICAL' })).message).toBeUndefined();
  await add({ activity: 'Nothing named' });
  await add({ activity: 'Never measured', attribute: 'RATIONAL' });
  await acts.act(executive, 'freezePlan', { summitId: made });
  const fields = 'activity attribute measured { value n low high source measuredOn }';
  const seen = async (who: Citizen) => acts.read<{ planLines: object[]; latestVersion: { lines: object[] } }>(who, made, `planLines { ${fields} } latestVersion { lines { ${fields} } }`);
  const opened = async ({ id }: Citizen) => (await api.database.owner('select from scorecard.opening where person_id = $1', [id])).length;
  const lines = (measured: object | null) => [{ activity: 'Fair prices', attribute: 'ETHICAL', measured }, { activity: 'Nothing named', attribute: null, measured: null }, { activity: 'Never measured', attribute: 'RATIONAL', measured: null }];
  const figure = { value: 48, n: 86, low: 38, high: 58, source: 'Survey', measuredOn: '2026-06-01' };
  expect([await seen(first), await opened(first)]).toEqual([{ planLines: lines(null), latestVersion: { lines: lines(null) } }, 0]);
  expect([await seen(outsider), await opened(outsider)]).toEqual([{ planLines: lines(figure), latestVersion: { lines: lines(figure) } }, 1]);
  await acts.act(executive, 'cancelSummit', { summitId: made, because: 'A strike.' });
  await acts.act(executive, 'endBeliefs', { summitId });
  expect((await seen(first))?.planLines[0]).toMatchObject({ measured: { value: 48 } });
});

test('a version stands for ever: names, lines and all; two at once make one', async () => {
  await acts.act(second, 'addPlanLine', words({ functionId: null, activity: 'Count the letters', dueOn: null, touchPointId: nodeId('TouchPoint', world.touchPointIds[3] ?? '') }));
  expect(await acts.act(first, 'freezePlan', { summitId })).toMatchObject({ code: 'NotYourSummit' });
  const both = await Promise.all([1, 2, 3].map(() => acts.act(executive, 'freezePlan', { summitId })));
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['FreezePlanPayload', 'PlanUnchanged', 'PlanUnchanged']);
  const [line] = (await plan()).planLines.filter(({ activity }) => activity === 'Count the letters');
  expect(await acts.act(first, 'removePlanLine', { summitId, lineId: line?.id, seenVersion: 7 })).toMatchObject({ code: 'PlanLineMovedOn' });
  expect(await acts.act(first, 'removePlanLine', { summitId, lineId: line?.id, seenVersion: 1 })).toMatchObject({ __typename: 'RemovePlanLinePayload' });
  expect(await acts.act(first, 'removePlanLine', { summitId, lineId: line?.id, seenVersion: 2 })).toMatchObject({ code: 'NotFound' });
  await api.database.owner(`update people.function set name = 'Care' where organization_id = $1 and name = 'Service'`, [world.organizationId]);
  expect(await acts.act(executive, 'freezePlan', { summitId })).toMatchObject({ __typename: 'FreezePlanPayload' });
  const { planLines, planVersions } = await plan(outsider);
  expect(planLines).toHaveLength(1);
  expect(planVersions.map(({ number, lineCount, person }) => [number, lineCount, person.name])).toEqual([[2, 1, executive.name], [1, 2, executive.name]]);
  expect(planVersions.map(({ lines }) => lines.map(({ owner, lineId }) => [owner, lineId === planLines[0]?.id]))).toEqual([[['Care', true]], expect.arrayContaining([['Service', true], ['', false]])]);
  for (const table of ['plan_version', 'plan_version_line']) await expect(api.database.owner(`delete from summit.${table}`)).rejects.toThrow('append-only');
  await expect(api.database.query('api', `update summit.plan_line set activity = 'x'`)).rejects.toThrow('permission denied');
});

test('an element is the company’s own or a partner’s, with the reason; the map shows those of the latest summit; of two who change it one wins', async () => {
  interface Element { id: string; version: number; name: string; partner: string; reason: string; touchPoint: string }
  const elements = async (who: Citizen = executive) => (await acts.read<{ elements: Element[] }>(who, summitId, 'elements { id version name partner reason touchPoint }'))?.elements ?? [];
  const put = (who: Citizen | null | undefined, more: object = {}) => acts.act(who, 'putElement', { summitId, touchPointId: nodeId('TouchPoint', world.touchPointIds[0] ?? ''), name: 'Call centre at night', partner: 'Nightline', reason: 'Nobody of ours is awake.', risk: 'They cannot decide.', ...more });
  const map = async (who: Citizen | undefined) => (await api.query<{ ecosystem: { summitId: string; elements: Element[] } | null }>('{ ecosystem { summitId elements { id version name partner reason touchPoint } } }', {}, { as: who?.token })).ecosystem;
  expect(await map(executive)).toBeNull();
  expect(await put(first)).toMatchObject({ __typename: 'PutElementPayload' });
  const [element] = await elements(second);
  expect(element).toMatchObject({ version: 1, partner: 'Nightline', reason: 'Nobody of ours is awake.' });
  for (const [field, more] of [['name', { name: ' ' }], ['reason', { reason: '' }]] as const) expect(await put(first, more)).toMatchObject({ code: 'FieldMissing', field });
  expect(await put(first, { touchPointId: nodeId('TouchPoint', elsewhere.touchPointIds[0] ?? '') })).toMatchObject({ code: 'NotFound', field: 'touchPointId' });
  expect(await put(outsider)).toMatchObject({ code: 'NotAParticipant' });
  for (const who of [elsewhere.chair, world.customers[0]]) expect(await put(who)).toMatchObject({ code: 'NotFound' });
  expect(await put(null)).toMatchObject({ code: 'SignInRequired' });
  const both = await Promise.all([first, second].map((who, n) => put(who, { elementId: element?.id, seenVersion: 1, partner: '', reason: `Reason ${n}` })));
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ElementMovedOn', 'PutElementPayload']);
  expect(await map(outsider)).toMatchObject({ summitId, elements: [{ partner: '', version: 2 }] });
  for (const who of [elsewhere.chair, world.customers[0]]) expect(await map(who)).toBeNull();
  const remove = (seenVersion: number) => acts.act(second, 'removeElement', { summitId, elementId: element?.id, seenVersion });
  expect([await remove(1), await remove(2), await remove(3)]).toMatchObject([{ code: 'ElementMovedOn' }, { __typename: 'RemoveElementPayload' }, { code: 'NotFound' }]);
  expect(await elements()).toEqual([]);
  await expect(api.database.query('api', `update summit.element set partner = 'x'`)).rejects.toThrow('permission denied');
});
