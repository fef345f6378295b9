import { beforeAll, expect, test } from 'vitest';
import { approve, DecisionActs, electChampion, finalDecision, foundWorld, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Southwind Rail' });
const acts = new DecisionActs(api, world);
const { chair } = world;
const author = acts.member(1);
const analyst = world.administrator;
const day = async (days: number) => (await api.database.owner<{ day: string }>('select (action.today($1) + $2::integer)::text as day', [world.organizationId, days]))[0]?.day ?? '';
const uuidOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';
let champion: Citizen;
let decisionId: string;

/** Written by a member, so that chair and author are two. */
async function voting(): Promise<string> {
  const measures = [{ name: 'Complaints', from: '31', to: '15', by: await day(40) }, { name: 'Answered in time', from: '22 %', to: '90 %', by: await day(50) }];
  return acts.voting(author, chair, { measures, reviewOn: await day(60) });
}

beforeAll(async () => {
  ({ champion } = await electChampion(world));
  await api.database.owner(`select people.give_role($1, $2, 'ANALYST', $2)`, [world.organizationId, analyst.id]);
  decisionId = await voting();
});

const predict = async (who: Citizen | null, percents: readonly number[], more: object = {}) =>
  (await acts.act(who, 'predictEffects', { decisionId, seenRevision: 1, predictions: percents.map((percent, at) => ({ effect: at + 1, percent })), ...more })).code;
interface Effect {
  number: number;
  myPrediction: number | null;
  predictions: object | null;
}
const effects = async (who: Citizen) => (await acts.read<{ expectedEffects: Effect[] }>(who, decisionId, 'expectedEffects { number name from to by myPrediction predictions { count mean lowest highest bands } }')).expectedEffects;
const value = async (who: Citizen | null, more: object = {}) => acts.act(who, 'enterActualValue', { decisionId, effect: 1, value: 14.5, measuredOn: await day(0), source: 'Complaints system, export of the month', ...more });
const review = async (who: Citizen | null, more: object = {}) =>
  acts.act(who, 'reviewOutcome', { decisionId, learned: 'Calling works, messages alone do not.', follows: 'FURTHER_ACTION', verdicts: [{ effect: 1, verdict: 'REACHED' }, { effect: 2, verdict: 'MISSED', words: 'The night shift was not staffed.' }], ...more });
const work = async (who: Citizen) => (await api.query<{ waitingForYou: { kind: string; sentence: string }[] }>('{ waitingForYou { kind sentence } }', {}, { as: who.token })).waitingForYou.filter(({ kind }) => kind === 'REVIEW_OUTCOME');

test('who votes may predict, and change it; nobody else reads it', async () => {
  expect(await predict(chair, [80, 40])).toBeUndefined();
  expect(await predict(chair, [70, 30])).toBeUndefined();
  for (const [at, percent] of [60, 90, 100].entries()) expect(await predict(acts.member(at + 1), [percent, 100 - percent])).toBeUndefined();
  expect((await effects(chair)).map(({ myPrediction, predictions }) => [myPrediction, predictions])).toEqual([[70, null], [30, null]]);
  expect((await effects(champion)).map(({ myPrediction, predictions }) => [myPrediction, predictions])).toEqual([[null, null], [null, null]]);
  const kept = await api.database.owner('select percent from action.prediction where person_id = $1 and effect = 1 order by cast_number', [chair.id]);
  expect(kept).toEqual([{ percent: 80 }, { percent: 70 }]);
  for (const role of ['api', 'worker'] as const) await expect(api.database.query(role, 'select percent from action.prediction')).rejects.toThrow('permission denied');
});

test('who may not predict, and what cannot be', async () => {
  expect(await predict(champion, [50])).toBe('NotAnElector');
  expect(await predict(null, [50])).toBe('SignInRequired');
  expect(await predict(elsewhere.chair, [50])).toBe('NotFound');
  expect(await predict(chair, [101])).toBe('PercentOutOfRange');
  expect(await predict(chair, [50, 50, 50])).toBe('EffectUnknown');
  expect(await predict(chair, [])).toBe('InputInvalid');
  expect(await predict(chair, [50], { seenRevision: 2 })).toBe('RevisionMovedOn');
  await acts.done(acts.member(6), 'recuse', { decisionId, reason: 'I used to work there.' });
  expect(await predict(acts.member(6), [50])).toBe('Recused');
  expect(await acts.read(acts.member(6), decisionId, 'whyNotPredictEffects')).toEqual({ whyNotPredictEffects: 'You have declared a conflict of interest in this decision, so you take no part in it.' });
  expect(await acts.read(chair, decisionId, 'whyNotPredictEffects whyNotCreateAction')).toEqual({ whyNotPredictEffects: null, whyNotCreateAction: 'This decision is not final yet. Actions and what came of it follow after that.' });
  expect((await value(chair)).code).toBe('EffectUnknown');
  expect((await review(chair)).code).toBe('DecisionNotFinal');
});

test('once the vote is closed the spread is shown, without names', async () => {
  for (const member of world.members.slice(0, 6)) await acts.done(member, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE' });
  await acts.pass('8 days');
  expect(await predict(chair, [1, 1])).toBe('VoteNotOpen');
  expect((await effects(champion)).map(({ predictions }) => predictions)).toEqual([
    { count: 4, mean: 80, lowest: 60, highest: 100, bands: [0, 0, 0, 2, 2] },
    { count: 4, mean: 20, lowest: 0, highest: 40, bands: [2, 1, 1, 0, 0] },
  ]);
});

test('final: its measures are expected from now on, as the text has them', async () => {
  await approve(acts, champion, decisionId);
  expect(await api.database.owner('select number, name, from_value, to_value from action.expected_effect where decision_id = $1 order by number', [uuidOf(decisionId)])).toEqual([
    { number: 1, name: 'Complaints', from_value: '31', to_value: '15' }, { number: 2, name: 'Answered in time', from_value: '22 %', to_value: '90 %' },
  ]);
  expect((await acts.read<{ outcomeReviewOn: string }>(chair, decisionId, 'outcomeReviewOn')).outcomeReviewOn).toBe(await day(60 - 8));
});

test('nothing in a text keeps a decision from becoming final', async () => {
  const odd = await finalDecision(acts, champion, { measures: [{ name: 'On no day', from: '', to: 'few', by: '2027-02-31' }] });
  expect(await api.database.owner('select name, due_on from action.expected_effect where decision_id = $1', [uuidOf(odd)])).toEqual([{ name: 'On no day', due_on: null }]);
  expect(await api.database.owner('select review_on from action.review_plan where decision_id = $1', [uuidOf(odd)])).toEqual([]);
});

test('what was measured is kept beside what was measured before', async () => {
  for (const who of [analyst, chair, author]) expect((await value(who, { value: who === author ? 14.5 : 20 })).code).toBeUndefined();
  expect((await value(acts.member(2))).code).toBe('NotYoursToMeasure');
  expect((await value(champion)).code).toBe('NotYoursToMeasure');
  expect((await value(null)).code).toBe('SignInRequired');
  expect((await value(elsewhere.chair)).code).toBe('EffectUnknown');
  expect((await value(chair, { effect: 3 })).code).toBe('EffectUnknown');
  expect(await value(chair, { source: ' ' })).toMatchObject({ code: 'FieldMissing', field: 'source' });
  expect(await value(chair, { measuredOn: await day(1) })).toMatchObject({ code: 'MeasuredAhead', field: 'measuredOn' });
  for (const interval of [{ low: 1 }, { low: 15, high: 16 }, { low: 1, high: 2 }]) expect((await value(chair, interval)).code).toBe('IntervalUnusable');
  expect((await value(chair, { value: 1e15 })).code).toBe('InputInvalid');
  await value(analyst, { effect: 2, value: 22, n: 140, low: 18.5, high: 26 });
  const { expectedEffects } = await acts.read<{ expectedEffects: object[] }>(champion, decisionId, 'expectedEffects { figuresSay verdict actualValues { number value n low high source person { name } } }');
  expect(expectedEffects).toMatchObject([
    { figuresSay: 'REACHED', verdict: null, actualValues: [{ value: 20 }, { value: 20 }, { number: 3, value: 14.5, person: { name: author.name } }] },
    { figuresSay: 'MISSED', actualValues: [{ value: 22, n: 140, low: 18.5, high: 26 }] },
  ]);
  await expect(api.database.owner('update action.actual_value set value = 1')).rejects.toThrow('append-only');
});

test('not before its day; then it waits for chair and author alone', async () => {
  expect(await review(chair)).toMatchObject({ code: 'ReviewTooEarly' });
  for (const who of [chair, author]) expect(await work(who)).toEqual([]);
  await acts.pass('53 days');
  for (const who of [chair, author]) expect((await work(who)).map(({ sentence }) => sentence)).toEqual(['Its day has come: what was expected, what happened, and what do you learn from it?']);
  for (const who of [acts.member(2), champion, analyst]) expect(await work(who)).toEqual([]);
});

test('a review says something of every measure, and is signed', async () => {
  expect((await review(acts.member(2))).code).toBe('ChairOrAuthorReviews');
  expect((await review(champion)).code).toBe('ChairOrAuthorReviews');
  expect((await review(null)).code).toBe('SignInRequired');
  expect((await review(elsewhere.chair)).code).toBe('DecisionNotFinal');
  expect(await review(author, { learned: ' ' })).toMatchObject({ code: 'FieldMissing', field: 'learned' });
  for (const verdicts of [[], [{ effect: 1, verdict: 'REACHED' }], [{ effect: 1, verdict: 'REACHED' }, { effect: 1, verdict: 'MISSED' }, { effect: 2, verdict: 'MISSED' }]]) expect(await review(author, { verdicts })).toMatchObject({ code: 'VerdictMissing', field: 'verdicts' });
  expect((await review(author, { verdicts: [1, 2, 3].map((effect) => ({ effect, verdict: 'UNKNOWN' })) })).code).toBe('EffectUnknown');
  expect((await review(author)).code).toBeUndefined();
  for (const who of [chair, author]) expect(await work(who)).toEqual([]);
  const read = await acts.read<{ outcomeReviews: object[]; brierScore: number }>(champion, decisionId, 'brierScore outcomeReviews { number learned follows person { name } verdicts { effect effectName verdict words actual { value } } } expectedEffects { verdict } timeline { type sentence }');
  expect(read).toMatchObject({
    outcomeReviews: [{ number: 1, follows: 'FURTHER_ACTION', person: { name: author.name }, verdicts: [{ verdict: 'REACHED', actual: { value: 14.5 } }, { effectName: 'Answered in time', verdict: 'MISSED', words: 'The night shift was not staffed.' }] }],
    expectedEffects: [{ verdict: 'REACHED' }, { verdict: 'MISSED' }],
  });
  // (70, 60, 90, 100) of what came, (30, 40, 10, 0) of what did not: both are (0.09 + 0.16 + 0.01 + 0) / 4
  expect(read.brierScore).toBeCloseTo(0.065);
});

test('a later review corrects it, and both stay', async () => {
  expect((await review(chair, { learned: 'The system had counted twice.', follows: 'NOTHING', verdicts: [{ effect: 1, verdict: 'PARTLY' }, { effect: 2, verdict: 'UNKNOWN' }] })).code).toBeUndefined();
  const read = await acts.read<object>(author, decisionId, 'brierScore outcomeReviews { number learned } expectedEffects { verdict } timeline { type sentence }');
  expect(read).toMatchObject({ outcomeReviews: [{ number: 1 }, { number: 2, learned: 'The system had counted twice.' }], expectedEffects: [{ verdict: 'PARTLY' }, { verdict: 'UNKNOWN' }] });
  expect(await api.database.owner('select number from action.standing_review where decision_id = $1', [uuidOf(decisionId)])).toEqual([{ number: 2 }]);
  const { timeline } = read as { timeline: { type: string; sentence: string }[] };
  expect(timeline.filter(({ type }) => type === 'OutcomeReviewed').map(({ sentence }) => sentence)).toEqual(['reviewed its outcome', 'corrected the review of its outcome']);
  await expect(api.database.owner(`delete from action.outcome_review`)).rejects.toThrow('append-only');
});

test('what supersedes a decision stops its actions', async () => {
  const [row] = await api.database.owner<{ id: string }>(`select action.create_action($1, $2, $3, $4, action.today($5) + 9, 'Staff the night shift') as id`, [chair.token, uuidOf(decisionId), world.touchPointIds[0], author.id, world.organizationId]);
  await finalDecision(acts, champion, { supersedesIds: [decisionId] });
  expect(await api.database.owner('select state, paused_by_system from action.action where id = $1', [row?.id])).toEqual([{ state: 'PAUSED', paused_by_system: true }]);
  expect((await acts.read<{ actions: object[] }>(chair, decisionId, 'actions { state owner { name } }')).actions).toEqual([{ state: 'PAUSED', owner: { name: author.name } }]);
  expect(await api.query('{ actions(view: MINE) { edges { node { id } } } }', {}, { as: elsewhere.chair.token })).toEqual({ actions: { edges: [] } });
});
