import { Agent } from 'node:http';
import { electChampion, fillOrganization, foundWorld, testDatabase, type Citizen, type TestDatabase, type World } from '@tribune/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { post } from './load.js';
import { report } from './report.js';
import { serve, type Served } from './serve.js';

// The test command asks only that every screen answers; `npm run bench` measures at a hundred times the rows.
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 0.1);
const ROUNDS = process.env['BENCH_SECONDS'] ? 3 : 1;
const [YOUNG, OLD] = process.env['BENCH_SECONDS'] ? [50, 5_000] : [50, 100];

interface Company {
  readonly world: World;
  readonly champion: Citizen;
  readonly api: Served;
}
const begun: Served[] = [];
let young: Company;
let old: Company;

beforeAll(async () => {
  young = await company(YOUNG);
  old = await company(OLD);
}, 600_000);
afterAll(() => begun.forEach(({ child }) => child.kill()));

/** As many decisions as asked for, twenty of them under way: what a person sees first is as long in both. */
async function company(decisions: number): Promise<Company> {
  const db: TestDatabase = await testDatabase();
  const world = await foundWorld(db);
  const { champion } = await electChampion(world);
  await fillOrganization(world, champion, decisions, 20);
  await db.owner(`update auth.session set expires_at = kernel.now() + interval '1 year' where ended_at is null`);
  await db.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [world.organizationId, world.administrator.id]);
  const api = await serve('dist/apps/api/main.js', { DATABASE_URL: db.urls.api });
  begun.push(api);
  return { world, champion, api };
}

const LINES = 'id number state nextStep evidenceCount unreadCount council { name } currentRevision { title whatChanges } vote { closesAt open } answers { status clock { dueAt } constituency { name } }';
const board = (states: string) => `{ decisions(first: 20, state: [${states}]) { totalCount edges { cursor node { ${LINES} } } pageInfo { hasNextPage } } }`;
const SCREENS: readonly [string, string, (of: Company) => Citizen][] = [
  ['Board, what is under way', board('DELIBERATING, VOTING, CARRIED, DRAFT'), ({ world }) => world.chair],
  ['Board, what is final', board('FINAL'), ({ world }) => world.chair],
  ['Worklist', '{ waitingForYou { kind title sentence dueAt decision { number unreadCount } } }', ({ world }) => world.chair],
  ['Register', '{ register(slug: "northwind-air", first: 20) { lines { key standing title summary places { name } } counts { kind count } pageInfo { hasNextPage } } }', ({ champion }) => champion],
  ['Overview', '{ overview { states { state count } blocked { kind number title people } blockedCounts { kind count } timeToDecide { medianDays } } }', ({ world }) => world.administrator],
];

test.each(SCREENS)('growth: %s at a hundred times the decisions', { timeout: 60_000 + SECONDS * 60_000 }, async (name, query, as) => {
  const agent = new Agent({ keepAlive: true });
  const ask = async (of: Company): Promise<number> => {
    const begin = performance.now();
    const answer = await post(`${of.api.url}/graphql`, JSON.stringify({ query }), { cookie: `tribune_session=${as(of).token}` }, agent);
    expect(answer).not.toContain('"errors"');
    return performance.now() - begin;
  };
  const rounds: { ratio: number; young: number; old: number }[] = [];
  // plans settle within the first few requests of a connection
  for (let warm = 0; warm < (ROUNDS > 1 ? 30 : 1); warm++) await Promise.all([ask(young), ask(old)]);
  for (let round = 0; round < ROUNDS; round++) {
    const times: { young: number[]; old: number[] } = { young: [], old: [] };
    // in turns, so that what else the machine does hits both
    for (const begin = performance.now(); performance.now() - begin < SECONDS * 1_000; ) {
      times.young.push(await ask(young));
      times.old.push(await ask(old));
    }
    const [a, b] = [middle(times.young), middle(times.old)];
    rounds.push({ ratio: b / a, young: a, old: b });
  }
  agent.destroy();
  rounds.sort((a, b) => a.ratio - b.ratio);
  const typical = rounds[Math.floor(rounds.length / 2)];
  if (!typical) throw new Error('Nothing was measured.');
  const spread = `${typical.old.toFixed(1)} (${(rounds[0]?.ratio ?? 0).toFixed(2)}–${(rounds.at(-1)?.ratio ?? 0).toFixed(2)} times)`;
  // the overview adds up a year: it reads more where more was decided
  report(`Growth: ${name}, ${OLD.toLocaleString('en')} decisions, ms`, spread, `the same with ${YOUNG}`, typical.young.toFixed(1), typical.ratio, name === 'Overview' ? undefined : { atMost: 1.3 });
});

const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
