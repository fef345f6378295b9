import { DecisionActs, foundWorld, testApi } from '@tribune/testing';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';

const api = await testApi({ DATABASE_POOL: '2', DATABASE_WAIT_MS: '300' });
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const { database } = api;

const CAST = 'mutation($input: CastBallotInput!) { castBallot(input: $input) { __typename ... on Refusal { code message } } }';
async function cast(variables: object) {
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `tribune_session=${world.chair.token}` }, body: JSON.stringify({ query: CAST, variables }) });
  const { data, errors } = (await response.json()) as { data?: { castBallot: { __typename: string } } | null; errors?: { message: string; extensions: { code: string } }[] };
  return { status: response.status, after: response.headers.get('retry-after'), answer: data?.castBallot.__typename, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
}
const ballots = async (id: string): Promise<number> => (await database.owner(`select from decision.ballot b join decision.decision d on d.id = b.decision_id where d.number = $1`, [(await acts.read<{ number: number }>(world.chair, id, 'number')).number])).length;
const LATER = { status: 503, after: '1', code: 'UNAVAILABLE', message: expect.stringContaining('nothing is done twice') };

/** One ballot is tried while something is wrong, and again with the same key when it is right: told to come again, then cast once. */
async function triedTwice(wrong: () => Promise<unknown>, right: () => Promise<unknown>): Promise<void> {
  const id = await acts.voting();
  const input = { idempotencyKey: crypto.randomUUID(), decisionId: id, seenRevision: 1, choice: 'AGREE' };
  await wrong();
  expect(await cast({ input })).toMatchObject(LATER);
  await right();
  expect(await ballots(id)).toBe(0);
  expect([(await cast({ input })).answer, (await cast({ input })).answer, await ballots(id)]).toEqual(['CastBallotPayload', 'CastBallotPayload', 1]);
}

test('a full disk is answered with 503, and the same key casts the ballot once when there is room', async () => {
  await triedTwice(
    () => database.owner(`create function decision.no_room() returns trigger language plpgsql as $$ begin raise 'could not extend file: No space left on device' using errcode = '53100'; end $$; create trigger no_room before insert on decision.ballot execute function decision.no_room()`),
    () => database.owner('drop function decision.no_room cascade'),
  );
});

test('a connection that the server ends in the middle of the act is answered with 503; nothing of it stays', async () => {
  await triedTwice(
    () => database.query('superuser', `create function decision.cut() returns trigger language plpgsql security definer as $$ begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(1); return new; end $$; create trigger cut after insert on decision.ballot for each row execute function decision.cut()`),
    () => database.query('superuser', 'drop function decision.cut cascade'),
  );
});

test('when every connection is taken, who asks is told to come again instead of waiting for ever', async () => {
  const id = await acts.voting();
  const input = { idempotencyKey: crypto.randomUUID(), decisionId: id, seenRevision: 1, choice: 'AGREE' };
  await database.owner(`create function decision.slow() returns trigger language plpgsql as $$ begin perform pg_sleep(1.5); return new; end $$; create trigger slow after insert on decision.ballot for each row execute function decision.slow()`);
  const others = world.members.slice(1, 3).map((member) => acts.act(member, 'castBallot', { decisionId: id, seenRevision: 1, choice: 'AGREE' }));
  await new Promise((go) => setTimeout(go, 400));
  expect(await cast({ input })).toMatchObject(LATER);
  await Promise.all(others);
  await database.owner('drop function decision.slow cascade');
  expect([(await cast({ input })).answer, await ballots(id)]).toEqual(['CastBallotPayload', 3]);
});

test('who begins to listen while every connection is taken is told to come again (1013), not that it is over', async () => {
  await database.owner(`create function decision.slow() returns trigger language plpgsql as $$ begin perform pg_sleep(2); return new; end $$; create trigger slow after insert on decision.ballot for each row execute function decision.slow()`);
  const id = await acts.voting();
  const others = world.members.slice(1, 3).map((member) => acts.act(member, 'castBallot', { decisionId: id, seenRevision: 1, choice: 'AGREE' }));
  await new Promise((go) => setTimeout(go, 400));
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { cookie: `tribune_session=${world.chair.token}` } });
  const told: string[] = [];
  socket.on('message', (data: Buffer) => {
    const { type } = JSON.parse(data.toString()) as { type: string };
    if (type === 'connection_ack') socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: 'subscription { activity { type } }' } }));
    else told.push(type);
  });
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
  const code = await new Promise<number>((resolve) => socket.on('close', resolve));
  expect([code, told]).toEqual([1013, []]);
  await Promise.all(others);
  await database.owner('drop function decision.slow cascade');
});
