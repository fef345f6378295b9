import { randomUUID } from 'node:crypto';
import { foundWorld, nodeId, SummitActs, testApi, type Citizen } from '@tribune/testing';
import { beforeAll, describe, expect, test } from 'vitest';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Southwind Rail' });
const acts = new SummitActs(api, world);
const { administrator: executive } = world;
const [first, second, third, outsider] = world.members as [Citizen, Citizen, Citizen, Citizen];
let stages: string[] = [];

interface Shown { open: boolean; rank: number | null; hadSeen: boolean; mine: { attribute: string; value: number }[]; gaps: { attribute: string; median: number; difference: number | null; kind: string; beliefs: { value: number; hadSeen: boolean }[]; measured: { value: number } | null; best: { competitor: string } | null }[] }
const FIELDS = 'beliefs { sealing { stages } stages { stage { position } open rank hadSeen mine { attribute value } gaps { attribute median difference kind beliefs { value hadSeen } measured { value } best { competitor } } } }';
const read = async (who: Citizen, summitId: string) => (await acts.read<{ beliefs: { sealing: { stages: number }[]; stages: Shown[] } }>(who, summitId, FIELDS))?.beliefs;
const seal = (who: Citizen | null, summitId: string, values: Record<number, number>, more: object[] = [], key?: string) =>
  acts.act(who, 'sealBeliefs', { summitId, beliefs: [...Object.entries(values).map(([at, value]) => ({ stageId: stages[Number(at)], attribute: 'OVERALL', value })), ...more] }, key);
const measure = (at: number, value: number, more: object = {}) => api.query('mutation ($input: EnterFigureInput!) { enterFigure(input: $input) { __typename ... on Refusal { message } } }', {
  input: { idempotencyKey: randomUUID(), stageId: stages[at], attribute: 'OVERALL', value, low: value - 3, high: value + 3, n: 200, source: 'Survey', measuredOn: '2026-01-10', ...more } }, { as: executive.token });
const work = async (who: Citizen) => (await api.query<{ waitingForYou: { kind: string; sentence: string; place: string }[] }>('{ waitingForYou { kind sentence place } }', {}, { as: who.token })).waitingForYou.filter(({ kind }) => kind === 'SEAL_BELIEFS');

beforeAll(async () => {
  await api.database.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [world.organizationId, executive.id]);
  stages = (await api.database.owner<{ id: string }>('select id from touch_point.stage where organization_id = $1 order by position', [world.organizationId])).map(({ id }) => nodeId('Stage', id));
  await measure(0, 64);
  await measure(3, 41);
  await measure(3, 63, { competitor: 'Meridian' });
});

describe('beliefs', () => {
  test('are sealed in parts; of each stage the others’ are seen after one’s own, without names, with what is measured', async () => {
    const summitId = await acts.announced(executive, [first, second, third]);
    expect((await work(first)).map(({ sentence, place }) => [sentence.startsWith('What do customers think of us?'), place])).toEqual([[true, `/summits/${summitId}/beliefs`]]);
    expect(await seal(first, summitId, { 0: 70, 3: 72 }, [{ stageId: stages[3], attribute: 'ETHICAL', value: 80 }])).toMatchObject({ __typename: 'SealBeliefsPayload' });
    const mine = await read(first, summitId);
    expect(mine?.stages.map(({ open }) => open)).toEqual([true, false, false, true, false]);
    expect(mine?.stages[3]).toMatchObject({ rank: 1, mine: [{ attribute: 'ETHICAL', value: 80 }, { attribute: 'OVERALL', value: 72 }], gaps: [
      { attribute: 'OVERALL', median: 72, difference: 31, kind: 'BELIEVED_HIGHER', beliefs: [{ value: 72, hadSeen: false }], measured: { value: 41 }, best: { competitor: 'Meridian' } },
      { attribute: 'ETHICAL', kind: 'UNKNOWN', measured: null },
    ] });
    for (const who of [second, outsider, executive]) expect((await read(who, summitId))?.stages.every(({ open, gaps, mine: own }) => !open && gaps.length === 0 && own.length === 0)).toBe(true);
    await seal(second, summitId, { 3: 60 });
    const theirs = await read(second, summitId);
    expect(theirs?.stages.map(({ open }) => open)).toEqual([false, false, false, true, false]);
    expect(theirs?.stages[3]?.gaps[0]).toMatchObject({ median: 66, beliefs: [{ value: 60 }, { value: 72 }] });
    expect(theirs?.sealing.map(({ stages: count }) => count).sort()).toEqual([0, 0, 1, 2]);
    expect((await work(first))[0]?.sentence).toContain('3 stages are left');
  });

  test('sealed is sealed: nothing is changed, nothing is added to a stage; of two at once one stands', async () => {
    const summitId = await acts.announced(executive, [first, second]);
    const key = randomUUID();
    for (const n of [1, 2]) expect([n, (await seal(first, summitId, { 1: 50 }, [], key)).__typename]).toEqual([n, 'SealBeliefsPayload']);
    expect(await seal(first, summitId, { 1: 60 })).toMatchObject({ code: 'StageSealed' });
    expect(await seal(first, summitId, {}, [{ stageId: stages[1], attribute: 'ACTIVE', value: 3 }])).toMatchObject({ code: 'BeliefUnusable' });
    const both = await Promise.all([10, 90, 20, 80].map((value) => seal(second, summitId, { 1: value })));
    expect(both.map(({ code, __typename }) => code ?? __typename).sort()).toEqual(['SealBeliefsPayload', 'StageSealed', 'StageSealed', 'StageSealed']);
    await expect(api.database.owner('update summit.belief set value = 1')).rejects.toThrow('append-only');
    expect(await acts.act(executive, 'dismissParticipant', { summitId, personId: nodeId('Person', first.id) })).toMatchObject({ code: 'BeliefsStay' });
  });

  test('are refused where they cannot be, in a sentence', async () => {
    const summitId = await acts.announced(executive, [first]);
    for (const beliefs of [[], [{ stageId: stages[0], attribute: 'ACTIVE', value: 5 }], [1, 2].map((value) => ({ stageId: stages[0], attribute: 'OVERALL', value }))]) {
      expect(await acts.act(first, 'sealBeliefs', { summitId, beliefs })).toMatchObject({ code: 'BeliefUnusable' });
    }
    expect(await seal(first, summitId, { 0: 101 })).toMatchObject({ code: 'InputInvalid' });
    expect(await seal(first, summitId, {}, [{ stageId: nodeId('Stage', randomUUID()), attribute: 'OVERALL', value: 5 }])).toMatchObject({ code: 'NotFound' });
    expect(await seal(outsider, summitId, { 0: 5 })).toMatchObject({ code: 'NotAParticipant' });
    expect(await seal(null, summitId, { 0: 5 })).toMatchObject({ code: 'SignInRequired' });
    for (const who of [elsewhere.chair, world.customers[0] ?? null]) expect(await seal(who, summitId, { 0: 5 })).toMatchObject({ code: 'NotFound' });
    expect(await seal(executive, await acts.drafted(executive), { 0: 5 })).toMatchObject({ code: 'SummitWrongState' });
  });

  test('who had opened the scorecard is warned before and marked afterwards', async () => {
    const summitId = await acts.announced(executive, [first, third]);
    const door = async (who: Citizen) => (await api.query<{ beforeScorecard: string | null }>('{ beforeScorecard }', {}, { as: who.token })).beforeScorecard;
    expect(await door(third)).toContain('“Autumn summit”');
    expect(await door(outsider)).toBeNull();
    await seal(third, summitId, { 3: 44 });
    await api.query('{ scorecard { figures { value } } }', {}, { as: third.token });
    await seal(third, summitId, { 0: 65, 2: 30 });
    expect((await read(third, summitId))?.stages.map(({ hadSeen }) => hadSeen)).toEqual([true, false, false, false, false]);
    await seal(first, summitId, { 0: 90 });
    expect((await read(first, summitId))?.stages[0]?.gaps[0]?.beliefs).toEqual([{ value: 65, hadSeen: true }, { value: 90, hadSeen: false }]);
  });

  test('are seen by everybody when nobody seals any more; the largest gap is spoken of first', async () => {
    const summitId = await acts.announced(executive, [first, second]);
    await seal(first, summitId, { 0: 66, 1: 20, 3: 80 });
    await seal(second, summitId, { 0: 70, 1: 90 });
    expect(await acts.act(first, 'endBeliefs', { summitId })).toMatchObject({ code: 'NotYourSummit' });
    expect(await acts.act(executive, 'endBeliefs', { summitId })).toMatchObject({ __typename: 'EndBeliefsPayload' });
    expect(await acts.act(executive, 'endBeliefs', { summitId })).toMatchObject({ code: 'BeliefsEnded' });
    expect(await seal(second, summitId, { 3: 41 })).toMatchObject({ code: 'BeliefsEnded' });
    const seen = await read(outsider, summitId);
    expect(seen?.stages.map(({ rank }) => rank)).toEqual([2, 3, 4, 1, 5]);
    expect((await work(second)).filter(({ place }) => place.includes(summitId))).toEqual([]);
    expect((await acts.read(elsewhere.chair, summitId, 'id'))).toBeNull();
  });
});

test('the vision is written by who takes part; nobody writes over what they have not read', async () => {
  const summitId = await acts.announced(executive, [first, second]);
  const vision = (who: Citizen, seenVersion: number, relationship: string) =>
    acts.act(who, 'writeVision', { summitId, seenVersion, relationship, purpose: 'To arrive.', stages: [{ stageId: stages[3], need: 'To be told early.', capacity: 'One team, day and night.' }] });
  const both = await Promise.all([first, second].map((who) => vision(who, 1, `By ${who.name}`)));
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['SummitMovedOn', 'WriteVisionPayload']);
  expect(await vision(first, 2, 'They tell us first.')).toMatchObject({ __typename: 'WriteVisionPayload' });
  expect(await vision(outsider, 3, 'x')).toMatchObject({ code: 'NotAParticipant' });
  expect(await acts.read(outsider, summitId, 'relationship purpose visionVersion stageVisions { need capacity }')).toMatchObject({
    relationship: 'They tell us first.', purpose: 'To arrive.', visionVersion: 3, stageVisions: [{ need: '' }, {}, {}, { need: 'To be told early.', capacity: 'One team, day and night.' }, {}] });
});
