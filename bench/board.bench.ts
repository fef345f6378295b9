import type { ChildProcess } from 'node:child_process';
import { Agent } from 'node:http';
import { testDatabase } from '@tribune/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alike, BOARD, fromGraphile, GRAPHILE_BOARD } from './board.js';
import { boardWorld } from './board-world.js';
import { cpuOf } from './cpu.js';
import { post, rate } from './load.js';
import { graphile } from './postgraphile/graphile.js';
import { report } from './report.js';
import { serve } from './serve.js';

// The test command asks only that all sides run and agree; `npm run bench` measures.
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 0.2);
const MEASURED = 'BENCH_SECONDS' in process.env;
const ROUNDS = MEASURED ? 3 : 1;

// before the database goes
const begun: ChildProcess[] = [];
afterAll(() => begun.forEach((child) => child.kill()));
const db = await testDatabase();

interface Side {
  readonly ask: (agent: Agent) => Promise<string>;
  readonly pid: number | undefined;
  readonly perSecond: number[];
  /** Processor time of each answer, in milliseconds. */
  readonly each: number[];
}
let cookie: { cookie: string };
let env: Record<string, string>;

beforeAll(async () => {
  const world = await boardWorld(db);
  cookie = { cookie: `tribune_session=${world.tokens['m1']}` };
  env = { DATABASE_URL: db.urls.api, ORGANIZATION: world.organization };
  // the product reads them through a view that lets nobody have them early
  await db.owner('grant select on decision.ballot to tribune_api');
}, 60_000);

async function side(script: string, path: string, question: object, headers: Record<string, string>, node?: string): Promise<Side> {
  const { child, url } = await serve(script, env, node);
  begun.push(child);
  return { ask: (agent) => post(`${url}${path}`, JSON.stringify(question), headers, agent), pid: child.pid, perSecond: [], each: [] };
}

const BOARD_READ = 'Board read, 50 decisions with 9 ballots, 2 approvals and 3 actions each, 16 connections, per second';

/** What the rounds have found; the first one has warmed up. */
function told({ perSecond, each }: Side): { median: number; perSecond: string; each: number; cpu: string } {
  const sorted = (values: number[]): number[] => (values.length > 1 ? values.slice(1) : values).sort((a, b) => a - b);
  const [rates, costs] = [sorted(perSecond), sorted(each)];
  const middle = (values: number[]): number => values[Math.floor(values.length / 2)] ?? 0;
  return { median: middle(rates), perSecond: `${middle(rates).toFixed(1)} (${rates[0]?.toFixed(1)}–${rates.at(-1)?.toFixed(1)})`, each: middle(costs), cpu: middle(costs).toFixed(1) };
}

/** One round of one side. */
async function round({ ask, pid, perSecond, each }: Side): Promise<void> {
  let asked = 0;
  const before = cpuOf(pid);
  const { median } = await rate(async (agent) => void (await ask(agent), asked++), { connections: 16, seconds: SECONDS, rounds: 1 });
  perSecond.push(median);
  each.push(((cpuOf(pid) ?? 0) - (before ?? 0)) / asked);
}

test('board read: GraphQL with every access rule against plain Node + pg with one json_agg, and against PostGraphile', { timeout: 120_000 + SECONDS * 60_000 }, async () => {
  const node = graphile();
  const mine = await side('dist/apps/api/main.js', '/graphql', { query: BOARD }, cookie);
  const plain = await side('bench/plain-board.mjs', '/', {}, {});
  const usual = await side('bench/typeorm-board.mjs', '/graphql', { query: BOARD }, {});
  const theirs = 'missing' in node ? undefined : await side('bench/postgraphile/server.mjs', '/graphql', { query: GRAPHILE_BOARD }, {}, node.path);
  const later = 'missing' in node || !MEASURED ? undefined : await side('dist/apps/api/main.js', '/graphql', { query: BOARD }, cookie, node.path);
  const sides = [mine, plain, usual, theirs, later].filter((each) => each !== undefined);

  const once = new Agent();
  const board = alike(await mine.ask(once));
  for (const each of sides) expect(alike(await each.ask(once), each === theirs ? fromGraphile : undefined)).toEqual(board);

  // in turns, so that what else the machine does hits all of them; the first round warms up
  for (let n = 0; n <= ROUNDS; n++) for (const each of sides) await round(each);
  const [ours, limit] = [told(mine), told(plain)];
  report(BOARD_READ, ours.perSecond, 'plain Node + pg, one json_agg, no access rules', limit.perSecond, ours.median / limit.median);
  if (limit.each) report('Board read, processor time of the API each, ms', ours.cpu, 'the same of plain Node', limit.cpu, ours.each / limit.each);
  const written = told(usual);
  report(BOARD_READ, ours.perSecond, 'Apollo Server, TypeORM and DataLoader as people write it, no access rules', written.perSecond, ours.median / written.median);
  const against = 'PostGraphile 5, row security alone';
  if (!theirs || !later) return report(BOARD_READ, ours.perSecond, against, 'missing' in node ? node.missing : '', undefined, { atLeast: 0.8 });
  const [graph, onItsNode] = [told(theirs), told(later)];
  report(BOARD_READ, ours.perSecond, against, graph.perSecond, ours.median / graph.median, { atLeast: 0.8 });
  report('Board read, Tribune on the Node that runs PostGraphile, per second', onItsNode.perSecond, against, graph.perSecond, onItsNode.median / graph.median);
  if (graph.each) report('Board read, processor time of the API each on that Node, ms', onItsNode.cpu, 'the same of PostGraphile', graph.cpu, onItsNode.each / graph.each);
});
