import { fromNodeId } from '@tribune/kernel/server';
import { DecisionActs, foundWorld, testApi, type Citizen } from '@tribune/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';

const [PER_CONNECTION, PER_PERSON] = [3, 5];
const api = await testApi({ LIVE_PER_CONNECTION: String(PER_CONNECTION), LIVE_PER_PERSON: String(PER_PERSON), LIVE_IDLE_SECONDS: '1' });
const { database } = api;
const world = await foundWorld(database);
const LISTEN = 'subscription { activity { type subjectId } }';

interface Mistake { message: string; extensions?: { code?: string } }
/** What was refused before it began, or while it did; or what has happened. */
interface Told { id?: string; type: string; payload?: Mistake[] | { errors?: Mistake[]; data?: { activity: { type: string; subjectId: string } } } }
const mistakesIn = ({ payload }: Told): Mistake[] => (Array.isArray(payload) ? payload : (payload?.errors ?? []));
const activityIn = ({ payload }: Told) => (payload && 'data' in payload ? payload.data?.activity : undefined);
const open: WebSocket[] = [];
afterEach(() => open.splice(0).forEach((socket) => socket.terminate()));

/** A connection that a page has opened: what it is told, and the code that it is closed with. */
async function connected(token?: string) {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', token ? { headers: { cookie: `tribune_session=${token}` } } : {});
  open.push(socket);
  const told: Told[] = [];
  const closed = new Promise<{ code: number; reason: string }>((resolve) => socket.on('close', (code, reason) => resolve({ code, reason: String(reason) })));
  socket.on('message', (data: Buffer) => void told.push(JSON.parse(data.toString()) as Told));
  const send = (message: object | string) => socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  const until = (what: () => boolean) => vi.waitFor(() => expect(what()).toBe(true), { timeout: 15_000, interval: 10 });
  const refused = () => told.filter((each) => mistakesIn(each)[0]?.extensions?.code === 'TooManySubscriptions').map(({ id }) => id);
  await new Promise((go) => socket.once('open', go));
  send({ type: 'connection_init' });
  await until(() => told.some(({ type }) => type === 'connection_ack'));
  return { socket, told, closed, send, until, refused, listen: (...ids: string[]) => ids.forEach((id) => send({ type: 'subscribe', id, payload: { query: LISTEN } })) };
}
const heard = (told: readonly Told[], type: string) => told.filter((each) => activityIn(each)?.type === type).map(({ id }) => id);
const happen = (type: string) => database.owner(`select audit.record($1, null, $2, 'Council', $3)`, [world.organizationId, type, world.councilId]);

test('a connection holds a few subscriptions, a person a few more on all of theirs; what is ended makes room', async () => {
  const { token } = world.chair;
  const [one, two, another] = [await connected(token), await connected(token), await connected(world.members[1]?.token)];
  one.listen('a', 'b', 'c', 'd', 'e');
  await one.until(() => one.refused().length === 2);
  expect(one.refused()).toEqual(['d', 'e']);
  // what was not refused is open before the other connection asks
  await vi.waitFor(async () => (await happen('Opened'), expect(new Set(heard(one.told, 'Opened')).size).toBe(3)), { timeout: 15_000 });
  two.listen('f', 'g', 'h');
  await two.until(() => two.refused().length === 1);
  another.listen('i');
  await vi.waitFor(async () => (await happen('Told'), expect([new Set(heard(one.told, 'Told')).size, new Set(heard(two.told, 'Told')).size, heard(another.told, 'Told').includes('i')]).toEqual([3, 2, true])), { timeout: 15_000 });
  one.send({ type: 'complete', id: 'a' });
  two.listen('k');
  await vi.waitFor(async () => (await happen('Again'), expect(heard(two.told, 'Again')).toContain('k')), { timeout: 15_000 });
  one.socket.terminate();
  two.socket.terminate();
  const three = await connected(token);
  await vi.waitFor(() => (three.listen(`m${three.told.length}`), expect(three.told.length).toBeGreaterThan(three.refused().length)), { timeout: 15_000 });
  expect(JSON.stringify(two.told)).toContain(`You listen ${PER_PERSON} times already`);
});

test('a thousand at once are refused as they come, and hold nobody up', async () => {
  const [greedy, other] = [await connected(world.members[2]?.token), await connected(world.members[3]?.token)];
  other.listen('a');
  greedy.listen(...Array.from({ length: 1_000 }, (_, at) => `n${at}`));
  await greedy.until(() => greedy.refused().length === 1_000 - PER_CONNECTION);
  await vi.waitFor(async () => (await happen('AfterMany'), expect([new Set(heard(greedy.told, 'AfterMany')).size, heard(other.told, 'AfterMany').length > 0]).toEqual([PER_CONNECTION, true])), { timeout: 15_000 });
});

test('who listens to nothing is hung up on, whoever they are; who listens is not', async () => {
  const [silent, stranger, listener] = [await connected(world.chair.token), await connected(), await connected(world.members[4]?.token)];
  listener.listen('a');
  stranger.listen('a');
  expect([await silent.closed, await stranger.closed]).toEqual(Array(2).fill({ code: 1013, reason: 'Listened to nothing' }));
  await vi.waitFor(async () => (await happen('StillHere'), expect(heard(listener.told, 'StillHere')).toContain('a')), { timeout: 15_000 });
});

test('what is no document is a mistake of its sender, answered, and writes nothing into the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    const { send, told, until, listen, closed } = await connected(world.chair.token);
    listen('stays');
    for (const query of ['subscription { Jane Doe <jane@example.org> {', '', '\u0000', `{${'a '.repeat(9_000)}}`]) send({ type: 'subscribe', id: `bad${query.length}`, payload: { query } });
    for (const query of ['subscription($x: Boolean!) { activity @skip(if: $x) { type } }', 'subscription { ...A } fragment A on Subscription { activity @skip(if: true) { type } }']) send({ type: 'subscribe', id: query, payload: { query, variables: { x: true } } });
    await until(() => told.filter(({ type }) => type === 'error').length === 6);
    await vi.waitFor(async () => (await happen('AfterMistakes'), expect(heard(told, 'AfterMistakes')).toContain('stays')), { timeout: 15_000 });
    send('no message at all');
    expect(await closed).toEqual({ code: 4400, reason: 'Invalid message received' });
    const broken = await connected(world.chair.token);
    // a frame that nobody masks is none (RFC 6455, 5.1)
    (broken.socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(Buffer.from([0x81, 0x02, 0x68, 0x69]));
    expect((await broken.closed).code).toBeGreaterThan(1000);
    expect(log.mock.calls).toEqual([]);
  } finally {
    log.mockRestore();
  }
});

test('who gave up the seat and keeps the vote hears of that decision until it is closed, and of no other', async () => {
  const acts = new DecisionActs(api, world);
  const [voter, keeps, not] = [world.members[5] as Citizen, await acts.voting(world.chair, acts.member(1), { title: 'Asked before' }), await acts.proposed(world.chair, { title: 'Asked after' })];
  const [seat] = await database.owner<{ id: string }>('select id from council.seat where person_id = $1', [voter.id]);
  await database.query('api', 'select council.end_seat($1, $2)', [world.administrator.token, seat?.id]);
  const { told, listen } = await connected(voter.token);
  listen('a');
  await vi.waitFor(async () => (await database.owner(`select audit.record($1, null, 'ForAll', 'Organization', $1)`, [world.organizationId]), expect(heard(told, 'ForAll')).toContain('a')), { timeout: 15_000 });
  for (const decision of [not, keeps]) await database.owner(`select audit.record($1, null, 'Touched', 'Decision', $2)`, [world.organizationId, fromNodeId('Decision', decision)]);
  await acts.pass('15 days');
  await vi.waitFor(() => expect(heard(told, 'VoteClosed')).toEqual(['a']), { timeout: 15_000 });
  expect(told.flatMap((each) => activityIn(each) ?? []).filter(({ type }) => type === 'Touched').map(({ subjectId }) => subjectId)).toEqual([keeps]);
});
