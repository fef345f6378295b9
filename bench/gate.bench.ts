import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, vi, test } from 'vitest';
import { toNodeId } from '@tribune/kernel/server';
import { testDatabase } from '@tribune/testing';
import { gateWorld, openSession, type GateWorld } from '../libs/decision/server/gate/gate-world.js';
import { seedDecisions, type Seeded } from '../libs/decision/server/gate/seeded-decisions.js';
import { cpuOf } from './cpu.js';
import { post, rate, told } from './load.js';
import { NO_PGBENCH, pgbench } from './pgbench.js';
import { report, type Must } from './report.js';
import { serve, type Served } from './serve.js';

// The test command asks only that both sides run and agree; `npm run bench` measures.
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 0.2);
const ROUNDS = process.env['BENCH_SECONDS'] ? 3 : 1;
vi.setConfig({ testTimeout: 60_000 + SECONDS * 60_000 });

const db = await testDatabase();
let world: GateWorld;
let api: Served;
let open: Seeded;

beforeAll(async () => {
  world = await gateWorld(db);
  api = await serve('dist/apps/api/main.js', { DATABASE_URL: db.urls.api });
});
afterAll(() => void api.child.kill());

test('cast a ballot: GraphQL mutation against pgbench calling the same function', async () => {
  [open] = (await seedDecisions(db, world, 1, 'open')) as [Seeded];
  const tokens = await Promise.all(Array.from({ length: 7 }, (_, at) => openSession(db, world.organization, world.people[`m${at + 1}`] ?? '', false)));
  const CAST = `mutation($input: CastBallotInput!) { castBallot(input: $input) { __typename } }`;
  const ask = async (agent: Parameters<typeof post>[3], n: number): Promise<void> => {
    const input = { idempotencyKey: randomUUID(), decisionId: toNodeId('Decision', open.id), seenRevision: 1, choice: n % 2 ? 'AGREE' : 'ABSTAIN' };
    const answer = await post(`${api.url}/graphql`, JSON.stringify({ query: CAST, variables: { input } }), { cookie: `tribune_session=${tokens[n % 7]}` }, agent);
    if (!answer.includes('CastBallotPayload')) throw new Error(answer);
  };
  const used = cpuOf(api.child.pid);
  let cast = 0;
  const mine = await rate(async (agent, n) => void (await ask(agent, n), cast++), { connections: 64, seconds: SECONDS, rounds: ROUNDS });
  if (used !== null) report('Cast a ballot, processor time of the API each, ms', (((cpuOf(api.child.pid) ?? 0) - used) / cast).toFixed(2), '', '', undefined);
  for (const [against, script] of Object.entries(scripts(tokens))) {
    const theirs = pgbench(db.urls.api, script, SECONDS, ROUNDS);
    report('Cast a ballot, 64 connections, per second', told(mine), `pgbench, ${against}`, theirs ? told(theirs) : NO_PGBENCH, theirs && mine.median / theirs.median, MUSTS[against]);
  }
});

const MUSTS: Readonly<Record<string, Must>> = { 'the same statements in a transaction': { atLeast: 0.8 } };

/** What pgbench runs: the statements that the API sends for one ballot, as an ordinary transaction; and the function without who asks, key and answer. */
function scripts(tokens: string[]): Record<string, string> {
  const each = (statements: (token: string) => string): string =>
    [`\\set who random(0, ${tokens.length - 1})`, ...tokens.map((token, at) => `\\if :who = ${at}\n${statements(token)}\n\\endif`), ''].join('\n');
  const cast = (token: string) => `decision.cast_ballot('${token}', '${open.id}', 1, 'AGREE')`;
  return {
    'the same statements in a transaction': each((token) => `select auth.whoami('${token}');
begin;
select set_config('app.organization', '${world.organization}', true);
with claimed as (insert into kernel.idempotency (organization_id, person_id, key, operation, request_hash, response) values ('${world.organization}', '${world.people['m1'] ?? ''}', gen_random_uuid(), 'castBallot', 'x', '{}') on conflict do nothing returning 1) select ${cast(token)} from claimed;
commit;`),
    'the function alone': each((token) => `select ${cast(token)};`),
  };
}

test('start: from the process to the first answer', async () => {
  const starts: number[] = [];
  const limits: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [script, into] of [['dist/apps/api/main.js', starts], ['bench/plain-board.mjs', limits]] as const) {
      const served = await serve(script, { DATABASE_URL: db.urls.api, ORGANIZATION: world.organization });
      served.child.kill('SIGKILL');
      into.push(served.startedIn);
    }
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  report('Start of the API to its first answer, ms', String(Math.round(middle(starts))), 'plain Node + pg', String(Math.round(middle(limits))), middle(starts) / middle(limits), { atMost: 1200, alone: true });
});
