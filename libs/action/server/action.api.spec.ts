import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { ACTION_COMMANDS, actionLeadsTo, type ActionState } from '@tribune/action/domain';
import { DecisionActs, electChampion, finalDecision, foundWorld, nodeId, signIn, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Southwind Rail' });
const acts = new DecisionActs(api, world);
const { chair, administrator } = world;
const author = chair;
const owner = administrator;
let champion: Citizen;
let decisionId: string;

beforeAll(async () => {
  ({ champion } = await electChampion(world));
  decisionId = await finalDecision(acts, champion);
});

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly field?: string;
  readonly action?: { id: string; state: ActionState; dueOn: string; owner: { name: string } };
}
async function act(who: Citizen | null, verb: string, input: object, key: string = randomUUID()): Promise<Answer> {
  const type = verb[0]?.toUpperCase() + verb.slice(1);
  const document = `mutation ($input: ${type}Input!) { ${verb}(input: $input) { __typename ... on Refusal { code message field } ... on ${type}Payload { action { id state dueOn owner { name } } } } }`;
  const data = await api.query<Record<string, Answer>>(document, { input: { idempotencyKey: key, ...input } }, { as: who?.token });
  return data[verb] ?? { __typename: 'nothing' };
}
const day = async (days: number) => (await api.database.owner<{ day: string }>('select (action.today($1) + $2::integer)::text as day', [world.organizationId, days]))[0]?.day ?? '';
const input = async (more: object = {}) => ({ decisionId, touchPointId: nodeId('TouchPoint', world.touchPointIds[0] ?? ''), ownerId: nodeId('Person', owner.id), what: 'Write the messages', dueOn: await day(20), ...more });
async function created(more: object = {}): Promise<string> {
  const { action, message } = await act(chair, 'createAction', await input(more));
  if (!action) throw new Error(message);
  return action.id;
}
const refused = async (who: Citizen | null, verb: string, more: object) => (await act(who, verb, more)).code;
const work = async (who: Citizen) =>
  (await api.query<{ waitingForYou: { kind: string; title: string; sentence: string; place: string | null }[] }>('{ waitingForYou { kind title sentence place } }', {}, { as: who.token })).waitingForYou.filter(({ kind }) => kind === 'DO_ACTION');
const mails = async (kind: string) => (await api.database.owner<{ name: string }>('select p.name from notification.mail m join people.person p on p.id = m.person_id where m.kind = $1 order by m.queued_at', [kind])).map(({ name }) => name);

test('a final decision spawns an action; its owner hears of it at once, and once', async () => {
  const key = randomUUID();
  const first = await act(author, 'createAction', await input(), key);
  expect(first).toMatchObject({ __typename: 'CreateActionPayload', action: { state: 'OPEN', owner: { name: owner.name } } });
  expect(await act(author, 'createAction', await input(), key)).toEqual(first);
  expect(await mails('ActionAssigned')).toEqual([owner.name]);
  await created({ ownerId: nodeId('Person', chair.id) });
  expect(await mails('ActionAssigned')).toEqual([owner.name]);
});

test('who may not, and what may not', async () => {
  expect(await refused(administrator, 'createAction', await input())).toBe('NotYoursToPlan');
  expect(await refused(champion, 'createAction', await input())).toBe('NotYoursToPlan');
  expect(await refused(null, 'createAction', await input())).toBe('SignInRequired');
  expect(await refused(world.customers[5] ?? null, 'createAction', await input())).toBe('NotFound');
  expect(await refused(elsewhere.chair, 'createAction', await input())).toBe('DecisionNotFinal');
  expect(await refused(chair, 'createAction', await input({ decisionId: await acts.carried() }))).toBe('DecisionNotFinal');
  expect(await act(chair, 'createAction', await input({ ownerId: nodeId('Person', champion.id) }))).toMatchObject({ code: 'OwnerNotOnStaff', field: 'ownerId' });
  expect(await act(chair, 'createAction', await input({ dueOn: await day(-1) }))).toMatchObject({ code: 'DueInThePast', field: 'dueOn' });
  expect(await act(chair, 'createAction', await input({ touchPointId: nodeId('TouchPoint', world.touchPointIds[3] ?? '') }))).toMatchObject({ code: 'NotItsTouchPoint', field: 'touchPointId' });
  expect(await act(chair, 'createAction', await input({ what: ' ' }))).toMatchObject({ code: 'FieldMissing', field: 'what' });
  expect(await act(chair, 'createAction', await input({ dueOn: 'soon' }))).toMatchObject({ code: 'InputInvalid', field: 'dueOn' });
});

const STEPS: Readonly<Record<ActionState, readonly string[]>> = { OPEN: [], DOING: ['startAction'], DONE: ['finishAction'], PAUSED: ['pauseAction'], DROPPED: ['dropAction'] };
const words = { because: 'The supplier asks for it.', words: 'Half of it.', percent: 50 };
const fields = async (command: string) =>
  command === 'noteProgress' ? { words: words.words, percent: 50 } : { because: words.because, ...(command === 'rescheduleAction' && { dueOn: await day(30) }), ...(command === 'reassignAction' && { ownerId: nodeId('Person', acts.member(2).id) }) };

test('every state × every command: the database and the table agree, and screens are told before', async () => {
  for (const state of Object.keys(STEPS) as ActionState[]) {
    for (const command of ACTION_COMMANDS) {
      const actionId = await created();
      for (const step of STEPS[state]) await act(chair, step, { actionId, because: words.because });
      const { action } = await api.query<{ action: { state: string; openCommands: { name: string; open: boolean; reason: string | null }[] } }>('query ($id: ID!) { action(id: $id) { state openCommands { name open reason } } }', { id: actionId }, { as: chair.token });
      expect(action.state).toBe(state);
      const told = action.openCommands.find(({ name }) => name === command);
      const answer = await act(chair, command, { actionId, ...(await fields(command)) });
      const next = actionLeadsTo(state, command);
      expect([state, command, answer.message ?? null]).toEqual([state, command, told?.reason ?? null]);
      if (next.length > 0) expect(next).toContain(answer.action?.state);
      else expect(answer.code).toBe('ActionWrongState');
    }
  }
});

test('its owner does it, and hands it over; what was decided is not dropped by the owner alone', async () => {
  const actionId = await created();
  expect((await act(owner, 'startAction', { actionId })).action?.state).toBe('DOING');
  expect((await act(owner, 'pauseAction', { actionId })).code).toBe('FieldMissing');
  expect((await act(owner, 'pauseAction', { actionId, because: 'The supplier is late.' })).action?.state).toBe('PAUSED');
  expect((await act(owner, 'resumeAction', { actionId })).action?.state).toBe('DOING');
  expect(await refused(owner, 'dropAction', { actionId, because: 'Too much.' })).toBe('CouncilsToSay');
  expect(await refused(champion, 'startAction', { actionId })).toBe('NotYourAction');
  expect(await refused(world.customers[5] ?? null, 'startAction', { actionId })).toBe('NotFound');
  expect(await refused(elsewhere.chair, 'startAction', { actionId })).toBe('NotFound');
  expect(await refused(null, 'startAction', { actionId })).toBe('SignInRequired');
  expect(await act(owner, 'reassignAction', { actionId, ownerId: nodeId('Person', owner.id) })).toMatchObject({ code: 'AlreadyTheirs', field: 'ownerId' });
  expect(await act(owner, 'reassignAction', { actionId, ownerId: nodeId('Person', acts.member(3).id), because: 'It is in their hands anyway.' })).toMatchObject({ action: { owner: { name: acts.member(3).name } } });
  expect(await refused(owner, 'finishAction', { actionId })).toBe('NotYourAction');
  expect((await act(acts.member(3), 'finishAction', { actionId, because: 'Live since Monday.' })).action?.state).toBe('DONE');
});

test('an owner without any office reads what was decided, and no more; who might do it is told to who may hand it over', async () => {
  const [{ id } = { id: '' }] = await api.database.owner<{ id: string }>(`insert into people.person (organization_id, name, email, employee) values ($1, 'Pia Night', 'pia@northwind.example', true) returning id`, [world.organizationId]);
  const [pia, stranger] = [await signIn(api.database, world.organizationId, id), world.customers[5]?.token];
  const actionId = await created({ ownerId: nodeId('Person', id) });
  const owns = (as?: string) => api.query('{ session { ownsActions } }', {}, { as });
  expect([await owns(pia), await owns(stranger), await owns()]).toEqual([{ session: { ownsActions: true } }, { session: { ownsActions: false } }, { session: null }]);
  const READ = 'query ($id: ID!, $decision: ID!) { action(id: $id) { carriesOut { whatChanges conditions } decision { id } } decision(id: $decision) { id } decisions { edges { node { id } } } }';
  const read = (as: string | undefined) => api.query(READ, { id: actionId, decision: decisionId }, { as });
  expect(await read(pia)).toEqual({ action: { carriesOut: { whatChanges: 'You change a missed connection in the app, without calling anybody.', conditions: [] }, decision: null }, decision: null, decisions: { edges: [] } });
  for (const as of [stranger, elsewhere.chair.token]) expect(await read(as)).toMatchObject({ action: null, decision: null });
  await expect(read(undefined)).rejects.toThrow('SignInRequired');
  const called = async (as: string | undefined, search: string | null = null) => (await api.query<{ actionOwners: { name: string }[] }>('query ($search: String) { actionOwners(search: $search) { name } }', { search }, { as })).actionOwners.map(({ name }) => name);
  expect([await called(chair.token, 'NIGHT'), await called(pia, 'a'), await called(stranger), await called(elsewhere.chair.token, 'Night')]).toEqual([['Pia Night'], expect.arrayContaining(['Ines Duarte']), [], []]);
  expect([(await called(pia, 'a'))[0]?.[0], (await called(chair.token)).includes(champion.name)]).toEqual(['A', false]);
  await api.database.owner(`insert into people.person (organization_id, name, email, employee) select $1, 'Night ' || n, 'night' || n || '@northwind.example', true from generate_series(1, 30) n`, [world.organizationId]);
  expect(await called(chair.token, 'night')).toHaveLength(20);
});

test('progress is added, never changed, by the owner of the database either', async () => {
  const actionId = await created();
  await act(owner, 'noteProgress', { actionId, words: 'First draft.', percent: 30 });
  await act(owner, 'noteProgress', { actionId, words: 'Second draft.' });
  expect(await act(owner, 'noteProgress', { actionId, words: ' ' })).toMatchObject({ code: 'FieldMissing', field: 'words' });
  expect((await act(owner, 'noteProgress', { actionId, words: 'x', percent: 101 })).code).toBe('InputInvalid');
  const { action } = await api.query<{ action: object }>('query ($id: ID!) { action(id: $id) { percent progress { number kind words percent person { name } } decision { number } touchPoint { name } } }', { id: actionId }, { as: chair.token });
  expect(action).toMatchObject({ percent: 30, progress: [{ number: 1, kind: 'NOTED', words: 'First draft.', percent: 30, person: { name: owner.name } }, { number: 2, words: 'Second draft.', percent: null }], decision: { number: expect.any(Number) } });
  await expect(api.database.owner(`update action.progress set words = 'Done.'`)).rejects.toThrow('append-only');
  await expect(api.database.query('api', `insert into action.action select * from action.action`)).rejects.toThrow('permission denied');
});

test('two at once: one of them starts it', async () => {
  const actionId = await created();
  const answers = await Promise.all(Array.from({ length: 6 }, () => act(owner, 'startAction', { actionId })));
  expect(answers.filter(({ action }) => action)).toHaveLength(1);
  expect(answers.filter(({ code }) => code === 'ActionWrongState')).toHaveLength(5);
});

test('it waits for exactly its owner from a week before its day; one mail three days before, one when the day is over', async () => {
  const mine = acts.member(5);
  const actionId = await created({ ownerId: nodeId('Person', mine.id), dueOn: await day(9), what: 'Train the night shift' });
  expect(await work(mine)).toEqual([]);
  await acts.pass('3 days');
  expect(await work(mine)).toEqual([{ kind: 'DO_ACTION', title: 'Train the night shift', sentence: 'It is yours and has not been started.', place: `/actions/${actionId}` }]);
  for (const who of [chair, acts.member(6), champion]) expect((await work(who)).filter(({ title }) => title === 'Train the night shift')).toEqual([]);
  expect(await mails('ActionDueSoon')).not.toContain(mine.name);
  for (const days of ['3 days', '1 hour', '1 day']) await acts.pass(days);
  expect((await mails('ActionDueSoon')).filter((name) => name === mine.name)).toHaveLength(1);
  for (const days of ['3 days', '1 hour', '3 days']) await acts.pass(days);
  expect((await mails('ActionOverdue')).filter((name) => name === mine.name)).toHaveLength(1);
  expect((await work(mine))[0]?.sentence).toContain('Its day is over.');
  const { actions } = await api.query<{ actions: { edges: { node: { what: string; overdue: boolean } }[] } }>('{ actions(view: MINE, overdue: true) { edges { node { what overdue } } } }', {}, { as: mine.token });
  expect(actions.edges).toEqual([{ node: { what: 'Train the night shift', overdue: true } }]);
  await act(mine, 'rescheduleAction', { actionId, dueOn: await day(8), because: 'Two of three are ill.' });
  expect(await work(mine)).toEqual([]);
  expect(await refused(mine, 'rescheduleAction', { actionId, dueOn: await day(-2), because: 'x' })).toBe('DueInThePast');
});

test('lists: mine, of my function, those whose owner has left; each page in one order', async () => {
  const leaver = acts.member(6);
  const actionId = await created({ ownerId: nodeId('Person', leaver.id), what: 'Count the letters' });
  await api.database.owner('update people.person set left_at = kernel.now() where id = $1', [leaver.id]);
  const list = async (who: Citizen, args: string) => (await api.query<{ actions: { edges: { cursor: string; node: { id: string; what: string; owner: { name: string } } }[] } }>(`{ actions(${args}) { edges { cursor node { id what owner { name } } } } }`, {}, { as: who.token })).actions.edges;
  expect((await list(chair, 'view: HAND_OVER')).map(({ node }) => node.id)).toEqual([actionId]);
  expect(await act(chair, 'reassignAction', { actionId, ownerId: nodeId('Person', leaver.id) })).toMatchObject({ code: 'OwnerNotOnStaff' });
  await act(chair, 'reassignAction', { actionId, ownerId: nodeId('Person', acts.member(4).id) });
  expect(await list(chair, 'view: HAND_OVER')).toEqual([]);
  expect((await list(acts.member(4), 'view: MINE')).map(({ node }) => node.what)).toEqual(['Count the letters']);
  expect((await list(acts.member(4), 'view: FUNCTION')).map(({ node }) => node.what)).toContain('Count the letters');
  const all = await list(chair, 'first: 100');
  const first = await list(chair, 'first: 3');
  const rest = await list(chair, `first: 100, after: "${first[2]?.cursor ?? ''}"`);
  expect([...first, ...rest].map(({ node }) => node.id)).toEqual(all.map(({ node }) => node.id));
  expect(await list(elsewhere.chair, 'first: 100')).toEqual([]);
  expect(await list(world.customers[5] ?? chair, 'first: 100')).toEqual([]);
  await api.database.owner('update people.person set left_at = null where id = $1', [leaver.id]);
});

test('where the decision does not hold as it did, its actions stop by themselves, and the council says when they go on', async () => {
  const other = await finalDecision(acts, champion);
  const open = await created({ decisionId: other });
  const done = await created({ decisionId: other });
  await act(owner, 'finishAction', { actionId: done });
  const [uuid = ''] = Buffer.from(other, 'base64url').toString().split(':').slice(1);
  await api.database.owner(`select audit.record($1, null, 'ConditionBroken', 'Decision', $2)`, [world.organizationId, uuid]);
  expect(await refused(owner, 'resumeAction', { actionId: open })).toBe('CouncilsToSay');
  expect(await refused(owner, 'startAction', { actionId: done })).toBe('ActionWrongState');
  const { action } = await api.query<{ action: object }>('query ($id: ID!) { action(id: $id) { state pausedBySystem progress { kind person { name } words } } }', { id: open }, { as: owner.token });
  expect(action).toMatchObject({ state: 'PAUSED', pausedBySystem: true, progress: [{ kind: 'PAUSED', person: null, words: 'A condition of the champion’s approval does not hold any longer.' }] });
  expect((await act(chair, 'resumeAction', { actionId: open })).action?.state).toBe('OPEN');
  const [row] = await api.database.owner<{ n: number }>('select action.pause_all($1, $2, $3) as n', [world.organizationId, uuid, 'Superseded.']);
  expect(row).toEqual({ n: 1 });
});
