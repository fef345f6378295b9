import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, vi, test } from 'vitest';
import { toNodeId } from '@tribune/kernel/server';
import { testDatabase } from '@tribune/testing';
import { gateWorld, type GateWorld } from './gate-world.js';
import { figure } from './race.js';
import { seedDecisions, type Seeded } from './seeded-decisions.js';

// `npm run prove` asks for 50
const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? 5);
vi.setConfig({ testTimeout: 60_000 + ROUNDS * 10_000 });

const db = await testDatabase();
let world: GateWorld;
let open: Seeded;
let api: ChildProcess;
let port: number;

beforeAll(async () => {
  world = await gateWorld(db);
  const [seeded] = await seedDecisions(db, world, 1, 'open');
  if (!seeded) throw new Error('not seeded');
  open = seeded;
  port = 20_000 + Math.floor(Math.random() * 20_000);
  await startApi();
});
afterAll(() => void api.kill('SIGKILL'));

async function startApi(): Promise<void> {
  const env = { ...process.env, DATABASE_URL: db.urls.api, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production', RATE_LIMITS: 'off', PUBLIC_URL: `http://127.0.0.1:${port}` };
  api = spawn(process.execPath, [path.resolve('dist/apps/api/main.js')], { env, stdio: 'ignore' });
  while (!(await fetch(`http://127.0.0.1:${port}/readyz`).then((answer) => answer.ok, () => false))) await sleep(25);
}

const CAST = `mutation($input: CastBallotInput!) { castBallot(input: $input) { __typename ... on CastBallotPayload { ballot { castNumber } } ... on Refusal { code } } }`;

/** One try over HTTP; undefined when no answer came. */
async function cast(idempotencyKey: string): Promise<{ castNumber: number } | undefined> {
  const input = { idempotencyKey, decisionId: toNodeId('Decision', open.id), seenRevision: 1, choice: 'AGREE' };
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `tribune_session=${world.tokens['m7']}` },
    body: JSON.stringify({ query: CAST, variables: { input } }),
  })
    .then((response) => response.json() as Promise<{ data: { castBallot: { __typename: string; ballot: { castNumber: number } } } }>)
    .catch(() => undefined);
  if (answer) expect(answer).toMatchObject({ data: { castBallot: { __typename: 'CastBallotPayload' } } });
  return answer?.data.castBallot.ballot;
}

const kept = async (): Promise<number> => (await db.owner<{ n: number }>('select count(*)::int as n from decision.ballot where decision_id = $1 and person_id = $2', [open.id, world.people['m7']]))[0]?.n ?? 0;

test('kill -9 of the API at a random moment: the retry with the same key does it once, and gets the first answer', async () => {
  let answered = 0;
  let committedUnanswered = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    const key = randomUUID();
    const first = cast(key);
    await sleep(Math.random() * 30);
    api.kill('SIGKILL');
    const answer = await first;
    answered += answer ? 1 : 0;
    if (!answer && (await kept()) === round) committedUnanswered++;
    await startApi();
    const retried = await cast(key);
    expect(answer ?? retried).toEqual(retried);
    expect(await cast(key)).toEqual(retried);
    expect(retried?.castNumber).toBe(round);
    expect(await kept()).toBe(round);
  }
  figure({ name: `kill -9 of the API while a ballot is cast (${answered} answered, ${committedUnanswered} committed but unanswered)`, rounds: ROUNDS, broken: 0 });
});
