import { beforeAll, expect, vi, test } from 'vitest';
import { DecisionActs, electChampion, fillOrganization, foundWorld, testApi, type Citizen } from '@tribune/testing';
import { Database } from '@tribune/kernel/server';

const api = await testApi();
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
let champion: Citizen;

beforeAll(async () => {
  ({ champion } = await electChampion(world));
  await acts.carried();
  await acts.voting();
  await acts.proposed();
});

/** How many transactions a document needs: each is one query. The session is found by one more, as a stranger; the register is read as one too. */
async function transactions(document: string, variables: object = {}, as: Citizen = world.chair): Promise<number> {
  const asked = (['as', 'read', 'askAsStranger'] as const).map((way) => vi.spyOn(Database.prototype, way));
  await api.query(document, variables, { as: as.token });
  const { length } = asked.flatMap(({ mock }): unknown[] => mock.calls);
  asked.forEach((each) => each.mockRestore());
  return length - 1;
}

const BOARD = `{ decisions(first: 50) { pageInfo { hasNextPage } edges { node {
  id number state proposedAt council { name } author { name } currentRevision { title whatChanges touchPoints { name } stances { stance constituency { name } } }
  vote { closesAt votedCount quorum tally { derivation } electors { hasVoted recused person { name } ballot { choice } } myBallot { choice } }
  answers { status constituency { name } champion { name } acting { name } approval { at } refusal { alternative } clock { dueAt } iMayAnswer }
  openCommands { name open reason } nextStep } } } }`;
const PAGE = `query ($number: Int!) { decision(number: $number) {
  id number state author { name } secondedBy { name } council { name } votingRule { name } opensAt
  currentRevision { number title body bodyHash author { name } touchPoints { name } stances { stance reason constituency { name } } }
  revisions { number class raised at note title author { name } }
  votes { basis open stale votedCount quorum electors { functionName recused hasVoted person { name } ballot { choice reason } } myBallot { choice stale } tally { derivation } }
  vote { basis } recusals { reason person { name } } nextStep openCommands { name open reason }
  answers { status constituency { name } champion { name } acting { name } history { ... on Approval { person { name } } ... on ChampionRefusal { person { name } } } }
  timeline { type sentence actor { name } constituency { name } } } }`;
const WORKLIST = '{ waitingForYou { kind title sentence dueAt waitingSince decision { number state } election { id } } }';

test('board, page and worklist cost a number of queries that does not grow with the list', async () => {
  const before = [await transactions(BOARD), await transactions(PAGE, { number: 1 }), await transactions(WORKLIST)];
  for (let more = 0; more < 6; more++) await (more % 2 ? acts.voting() : acts.proposed(acts.member(1)));
  const after = [await transactions(BOARD), await transactions(PAGE, { number: 1 }), await transactions(WORKLIST)];
  // a loader asks a second time where one of its callers was answered late: once, however long the list
  after.forEach((count, at) => expect(count).toBeLessThanOrEqual((before[at] ?? 0) + 1));
  expect(before[0]).toBeLessThanOrEqual(16);
  expect(before[1]).toBeLessThanOrEqual(20);
  // one statement for each area that has something waiting
  expect(before[2]).toBeLessThanOrEqual(9);
});

test('the board pages from the newest on, and filters', async () => {
  const page = async (args: string) =>
    (await api.query<{ decisions: { edges: { cursor: string; node: { number: number; state: string } }[]; pageInfo: { hasNextPage: boolean } } }>(`{ decisions(${args}) { edges { cursor node { number state } } pageInfo { hasNextPage } } }`, {}, { as: world.chair.token })).decisions;
  const all = await page('first: 100');
  const numbers = all.edges.map(({ node }) => node.number);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  const first = await page('first: 2');
  expect(first.pageInfo.hasNextPage).toBe(true);
  const rest = await page(`first: 100, after: "${first.edges[1]?.cursor ?? ''}"`);
  expect([...first.edges, ...rest.edges].map(({ node }) => node.number)).toEqual(numbers);
  expect(new Set((await page('first: 100, state: [VOTING, CARRIED]')).edges.map(({ node }) => node.state))).toEqual(new Set(['VOTING', 'CARRIED']));
  const { constituencies } = await api.query<{ constituencies: { id: string }[] }>('{ constituencies { id } }', {}, { as: world.chair.token });
  expect((await page(`first: 100, awaiting: "${constituencies[0]?.id ?? ''}"`)).edges.map(({ node }) => node.number)).toEqual(numbers);
  expect((await api.ask('{ decisions(first: 2, after: "nonsense") { edges { cursor } } }', {}, { as: world.chair.token })).errors[0]?.extensions?.code).toBe('InputInvalid');
});

test('the worklist puts the nearest deadline first, and asks nobody who cannot act', async () => {
  const work = async (who: Citizen) => (await api.query<{ waitingForYou: { kind: string; dueAt: string | null }[] }>(WORKLIST, {}, { as: who.token })).waitingForYou;
  const due = (await work(acts.member(2))).map(({ dueAt }) => (dueAt ? Date.parse(dueAt) : Infinity));
  expect(due).toEqual([...due].sort((a, b) => a - b));
  expect((await work(champion)).map(({ kind }) => kind)).toContain('APPROVE');
  expect(await work(world.administrator)).toEqual([]);
});

/** What the screens ask that list something, as the web asks it. */
const LINES = 'id number state nextStep evidenceCount unreadCount council { id name } currentRevision { title whatChanges } vote { closesAt open } answers { status clock { dueAt } constituency { name } }';
const board = (args: string) => `{ councils { id } decisions(first: 25${args}) { totalCount edges { cursor node { ${LINES} } } pageInfo { hasNextPage } } }`;
const SCREENS: Record<string, [string, number]> = {
  'all decisions': [board(''), 15],
  'those under way': [board(', state: [DELIBERATING, VOTING, CARRIED, REFUSED, DRAFT]'), 15],
  'final ones': [board(', state: [FINAL]'), 13],
  'a later page': [board(`, state: [FINAL], after: "${Buffer.from('[60]').toString('base64url')}"`), 13],
  worklist: [WORKLIST, 9],
  register: ['{ register(slug: "northwind-air") { lines { key title places { name } } counts { kind count } } }', 1],
  'the register searched': ['{ register(slug: "northwind-air", search: "refunds") { lines { key } } }', 1],
  entry: ['{ registerEntry(slug: "northwind-air", key: "8") { entry { key title consents { champion } } } }', 1],
  journey: ['{ stages { name touchPoints { name decisionCounts { state count } evidenceCounts { kind count } } } }', 4],
  notices: ['{ unreadNotices notices { edges { node { kind title by } } pageInfo { hasNextPage } } }', 2],
  palette: ['{ search(text: "refunds") { kind title } }', 1],
};

test('every screen that lists asks as many queries of an organization with years of decisions as of a young one', { timeout: 120_000 }, async () => {
  // a busy machine may part in two what is asked at one moment: what a screen costs is the least of three, and of more where that is still beyond the limit
  const each = async (limit: (name: string) => number) => {
    const asked: Record<string, number> = {};
    for (const [name, [document]] of Object.entries(SCREENS)) for (let time = 0; time < 3 || (time < 15 && (asked[name] ?? 0) > limit(name)); time++) asked[name] = Math.min(asked[name] ?? Infinity, await transactions(document));
    return asked;
  };
  const most = (name: string) => SCREENS[name]?.[1] ?? 0;
  await fillOrganization(world, champion, 70, 30);
  const young = await each(most);
  await fillOrganization(world, champion, 230, 0);
  const old = await each((name) => young[name] ?? 0);
  expect(Object.keys(SCREENS).filter((name) => (old[name] ?? 0) > (young[name] ?? 0))).toEqual([]);
  expect(Object.entries(young).filter(([name, asked]) => asked > most(name))).toEqual([]);
});

test('a list says how many there are on all its pages, of those that one may see', async () => {
  const count = async (args: string, as: Citizen = world.chair) => (await api.query<{ decisions: { totalCount: number } }>(`{ decisions(first: 5${args}) { totalCount } }`, {}, { as: as.token })).decisions.totalCount;
  const [stored] = await api.database.owner<{ all: number; final: number; drafts: number }>(
    `select count(*)::int as all, count(*) filter (where state = 'FINAL')::int as final, count(*) filter (where state = 'DRAFT' and author_id <> $1)::int as drafts from decision.decision`, [world.chair.id]);
  expect([await count(''), await count(', state: [FINAL]')]).toEqual([(stored?.all ?? 0) - (stored?.drafts ?? 0), stored?.final]);
  expect(await count('', world.customers[7])).toBe(0);
  expect(await count(`, after: "${Buffer.from('[9]').toString('base64url')}"`)).toBe(await count(''));
});

test('the pages of the register, one behind the other, are all that it holds, and are counted', async () => {
  const held = await api.database.owner<{ key: string; kind: string }>('select key, kind from register.entry where organization_id = $1 order by at desc, key desc', [world.organizationId]);
  const keys: string[] = [];
  let counts: { kind: string; count: number }[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { register }: { register: { lines: { key: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; counts: typeof counts } } = await api.query(
      'query ($after: String) { register(slug: "northwind-air", first: 100, after: $after) { lines { key } pageInfo { hasNextPage endCursor } counts { kind count } } }', { after }, { as: world.chair.token });
    keys.push(...register.lines.map(({ key }) => key));
    [after, more, counts] = [register.pageInfo.endCursor, register.pageInfo.hasNextPage, register.counts];
  }
  expect(keys).toEqual(held.map(({ key }) => key));
  expect(Object.fromEntries(counts.map(({ kind, count }) => [kind, count]))).toEqual({ FINAL: held.filter(({ kind }) => kind === 'FINAL').length, REFUSED: held.filter(({ kind }) => kind === 'REFUSED').length });
});
