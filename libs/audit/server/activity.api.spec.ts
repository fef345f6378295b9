import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isObjectType, type GraphQLResolveInfo } from 'graphql';
import { canonical } from '@tribune/kernel/domain';
import { electChampion, foundWorld, signIn, testApi } from '@tribune/testing';
import { ActivityStore } from './activity.store.js';
import { listenTo, type Heard } from './listen-to.js';
import { Seen } from './seen.js';

const api = await testApi();
const { createApp } = (await import(path.resolve('apps/api/src/create-app.ts'))) as { createApp: () => Promise<{ listen(port: number, host: string): Promise<unknown>; getUrl(): Promise<string>; get<T>(provider: new (...parts: never[]) => T): T; close(): Promise<void> }> };
// A second API process on the same database.
const second = await createApp();
await second.listen(0, '127.0.0.1');
afterAll(() => second.close());
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Halden Rail', customers: 3 });
const { database } = api;

const open: Heard[] = [];
const listen = async (token: string, url = api.url, ...asked: [query?: string, variables?: Record<string, unknown>]): Promise<Heard> => {
  const heard = listenTo(url, token, ...asked);
  open.push(heard);
  await heard.ready();
  return heard;
};
afterEach(() => Promise.all(open.splice(0).map((heard) => heard.stop())));

/** What the council hears: an event about one of their seats, written by an act that commits, or does not. */
const happen = (type: string, organizationId = world.organizationId) =>
  database.owner(`select audit.record($1, null, $2, 'Council', $3)`, [organizationId, type, world.councilId]);

test('an act at one process reaches who listens at another, without waiting for the next second', async () => {
  const there = await listen(world.chair.token, await second.getUrl());
  const personId = Buffer.from(`Person:${world.members[2]?.id}`).toString('base64url');
  const waits: number[] = [];
  for (const role of ['ANALYST', 'AUDITOR', 'CONTENT_EDITOR', 'EXECUTIVE', 'CHAIR']) {
    const next = there.events.length + 1;
    await api.query('mutation($input: GrantRoleInput!) { grantRole(input: $input) { __typename } }', { input: { personId, role, idempotencyKey: randomUUID() } }, { as: world.administrator.token });
    const committed = Date.now();
    await there.untilCount(next);
    waits.push(Date.now() - committed);
  }
  // by the second alone each would wait for nearly all of the next one: it comes right after the one before
  expect(waits.sort((a, b) => a - b)[2]).toBeLessThan(700);
  expect(there.events.at(-1)).toMatchObject({ type: 'RoleGranted', subjectType: 'Person', subjectId: personId });
});

test('two hundred concurrent acts arrive, all of them, in spite of transactions that commit out of order', async () => {
  const [here, there] = [await listen(world.chair.token), await listen(world.chair.token, await second.getUrl())];
  await Promise.all(Array.from({ length: 200 }, async (_, at) => {
    const client = await database.pool('migrator').connect();
    try {
      await client.query('begin; set local role tribune_owner');
      await client.query(`select audit.record($1, null, $2, 'Council', $3)`, [world.organizationId, `Act${String.fromCharCode(65 + (at % 20), 65 + Math.floor(at / 20))}`, world.councilId]);
      await new Promise((go) => setTimeout(go, Math.random() * 40));
      await client.query('commit');
    } finally {
      client.release();
    }
  }));
  for (const each of [here, there]) {
    await each.untilCount(200);
    expect(new Set(each.events.map(({ type }) => type)).size).toBe(200);
    expect(each.events).toHaveLength(200);
  }
});

test('transaction 10 comes after transaction 9, so that nobody hears twice or not at all when they get another digit', async () => {
  for (const type of ['Tenth', 'Ninth']) await happen(type);
  await database.query('superuser', `set session_replication_role = replica; update audit.event set xid = case type when 'Ninth' then '9' else '10' end::xid8 where type in ('Ninth', 'Tenth'); set session_replication_role = origin`);
  const { value } = await second.get(ActivityStore).since(world.organizationId, new Seen({ ended: '8', begun: '8', running: [] })).next();
  expect(value?.events.slice(0, 2).map(({ type }) => type)).toEqual(['Ninth', 'Tenth']);
});

test('what is rolled back is never heard of', async () => {
  const heard = await listen(world.chair.token);
  const client = await database.pool('migrator').connect();
  await client.query('begin; set local role tribune_owner');
  await client.query(`select audit.record($1, null, 'NeverHappened', 'Council', $2)`, [world.organizationId, world.councilId]);
  await client.query('rollback');
  client.release();
  await happen('Happened');
  await heard.until('Happened');
  expect(heard.types()).not.toContain('NeverHappened');
});

test('a draft is heard of by its author alone, a proposal by staff and not by customers, and nothing by another organization', async () => {
  const [author, member] = world.members;
  const listeners = await Promise.all([author, member, world.customers[0], elsewhere.chair].map((person) => listen(person?.token ?? '')));
  const [made] = await database.query<{ id: string }>('api', 'select decision.draft_decision($1, $2, $3) as id', [author?.token, world.councilId, canonical(decisionBody())]);
  await database.owner(`select audit.record($1, null, 'DraftTouched', 'Decision', $2)`, [world.organizationId, made?.id]);
  await listeners[0]?.until('DraftTouched');
  await database.query('api', 'select decision.propose_decision($1, $2)', [author?.token, made?.id]);
  await happen('Later', elsewhere.organizationId);
  await database.owner(`select audit.record($1, null, 'ForAll', 'Organization', $1)`, [world.organizationId]);
  await Promise.all([listeners[0]?.until('ForAll'), listeners[1]?.until('ForAll'), listeners[2]?.until('ForAll'), listeners[3]?.until('Later')]);
  expect(listeners.map((heard) => heard.types())).toEqual([['DraftTouched', 'DecisionProposed', 'ForAll'], ['DecisionProposed', 'ForAll'], ['ForAll'], ['Later']]);
});

test('an event is answered once for all who ask the same, and to each what they asked for', async () => {
  const CHOOSE = 'subscription ($with: Boolean!) { activity { type subjectId @include(if: $with) } }';
  const { token } = world.chair;
  const listeners = await Promise.all([listen(token), listen(token), listen(token, api.url, 'subscription { activity { kind: type, type } }'), listen(token, api.url, CHOOSE, { with: true }), listen(token, api.url, CHOOSE, { with: false })]);
  await happen('ForEach');
  await Promise.all(listeners.map((heard) => heard.until('ForEach')));
  const [one, same, renamed, whole, part] = listeners.map(({ events }) => events.find(({ type }) => type === 'ForEach'));
  const subjectId = Buffer.from(`Council:${world.councilId}`).toString('base64url');
  expect(one).toEqual({ id: expect.any(String), type: 'ForEach', subjectType: 'Council', subjectId, at: expect.any(String) });
  expect([same, renamed, whole, part]).toEqual([one, { kind: 'ForEach', type: 'ForEach' }, { type: 'ForEach', subjectId }, { type: 'ForEach' }]);
  // GraphQL, 5.2.4.1: nothing decides whether the event itself is listened to
  const none = await listen(token, api.url, 'subscription ($with: Boolean!) { ... @include(if: $with) { activity { type } } }', { with: true });
  await none.ended();
  expect(none.error()).toContain('cannot be left out of it');
});

test('what an event says is its own, whoever hears it: answers are shared', () => {
  const { schema } = second.get(GraphQLSchemaHost);
  const roots = Object.values(schema.getSubscriptionType()?.getFields() ?? {});
  expect(roots.map(({ name, args }) => [name, args.length])).toEqual([['activity', 1]]);
  const fields = roots.map(({ type }) => getNamedType(type)).filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
  const nobody = new Proxy({}, { get: () => { throw new Error('It asks who hears it.'); } });
  for (const { name, args, resolve } of fields) expect([args.length, resolve?.({ [name]: `its ${name}` }, {}, nobody, { fieldName: name } as GraphQLResolveInfo)]).toEqual([0, `its ${name}`]);
});

test('who leaves, signs out, or is signed out from elsewhere hears nothing more', async () => {
  const leaver = world.members[6];
  const other = await signIn(database, world.organizationId, world.chair.id);
  const unknown = await signIn(database, world.organizationId, world.chair.id);
  const [heard, signedOut, thrownOut, stays] = [await listen(leaver?.token ?? ''), await listen(other), await listen(unknown), await listen(world.chair.token)];
  await database.query('api', 'select people.person_leaves($1, $2)', [world.administrator.token, leaver?.id]);
  await database.query('api', 'select auth.sign_out($1)', [other]);
  await database.query('api', `select auth.end_session($1, (s->>'id')::uuid) from jsonb_array_elements(auth.my_sessions($1)) s where s->>'isThis' = 'false' limit 1`, [world.chair.token]);
  await happen('AfterLeaving');
  await stays.until('AfterLeaving');
  await Promise.all([heard.ended(), signedOut.ended(), thrownOut.ended()]);
  // what happened right before they listen may be heard too
  for (const each of [heard, signedOut, thrownOut]) expect(each.types().filter((type) => type !== 'SignedIn')).toEqual(['SessionEnded']);
});

test('whose seat ends while they listen hears nothing more of the council, and still what is for everybody', async () => {
  const former = world.members[5];
  const [heard, stays] = [await listen(former?.token ?? ''), await listen(world.chair.token)];
  await happen('WhileSeated');
  await heard.until('WhileSeated');
  const [seat] = await database.owner<{ id: string }>('select id from council.seat where person_id = $1', [former?.id]);
  await database.query('api', 'select council.end_seat($1, $2)', [world.administrator.token, seat?.id]);
  await happen('AfterTheSeat');
  await database.owner(`select audit.record($1, null, 'ForAll', 'Organization', $1)`, [world.organizationId]);
  await Promise.all([heard.until('ForAll'), stays.until('ForAll')]);
  expect(stays.types()).toContain('AfterTheSeat');
  expect(heard.types()).not.toContain('AfterTheSeat');
});

test('who takes nothing from the line holds nobody up', async () => {
  const [slow, quick] = [await listen(world.chair.token), await listen(world.chair.token)];
  slow.pause();
  await database.owner(`select audit.record($1, null, 'Many', 'Council', $2) from generate_series(1, 500)`, [world.organizationId, world.councilId]);
  await happen('AfterMany');
  await quick.until('AfterMany');
  expect(quick.types().filter((type) => type === 'Many')).toHaveLength(500);
  expect(slow.types()).not.toContain('AfterMany');
});

test('an election is heard of by its roll', async () => {
  const [customer, stranger] = [await listen(world.customers[3]?.token ?? ''), await listen(elsewhere.customers[0]?.token ?? '')];
  await electChampion(world);
  await customer.until('TermBegan');
  expect(customer.types()).toEqual(expect.arrayContaining(['ElectionCalled', 'VotingOpened', 'ElectionPublished', 'TermBegan']));
  expect(stranger.types()).toEqual([]);
});

test('who reported a change hears what becomes of it, and no other customer does', async () => {
  const [reporter, other] = [world.customers[4], world.customers[5]];
  const [place] = world.touchPointIds;
  const [row] = await database.query<{ number: number }>('api', `select register.report_change($1, 'northwind-air', $2, 'The desk closes at six now', '2026-11-01', false, null) as number`, [reporter?.token, place]);
  const listeners = await Promise.all([reporter, other].map((person) => listen(person?.token ?? '')));
  await database.query('api', `select register.answer_report($1, $2, 'UNDONE', 'From Monday it is open until ten.', null, false)`, [world.chair.token, row?.number]);
  await database.owner(`select audit.record($1, null, 'ForAll', 'Organization', $1)`, [world.organizationId]);
  await Promise.all(listeners.map((heard) => heard.until('ForAll')));
  // what happened right before somebody listens may be heard too: their first moment is that of the oldest transaction under way
  expect(listeners.map((heard) => heard.types().filter((type) => type === 'ReportAnswered'))).toEqual([['ReportAnswered'], []]);
});

test('a stranger cannot listen', async () => {
  const heard = listenTo(api.url, 'nobody');
  open.push(heard);
  await heard.ended();
  expect(heard.error()).toContain('sign in');
});

function decisionBody() {
  return {
    schema: 1,
    effects: { touchPoints: [world.touchPointIds[0]], constituencies: [{ constituency: world.customersId, stance: 'affects', reason: '' }] },
    prose: { title: 'Rebook by text', whatChanges: 'You may answer a text.', easier: 'No queue.', background: '' },
  };
}
