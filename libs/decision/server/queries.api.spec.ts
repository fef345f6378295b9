import { beforeAll, expect, vi, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, testApi, type Citizen } from '@tribune/testing';
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

/** How many transactions a document needs: each is one query. The session is found by one more, as a stranger. */
async function transactions(document: string, variables: object = {}): Promise<number> {
  const asked = vi.spyOn(Database.prototype, 'as');
  await api.query(document, variables, { as: world.chair.token });
  const { length } = asked.mock.calls;
  asked.mockRestore();
  return length;
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
  expect(after).toEqual(before);
  expect(before[0]).toBeLessThanOrEqual(16);
  expect(before[1]).toBeLessThanOrEqual(20);
  // one statement for each area that has something waiting
  expect(before[2]).toBeLessThanOrEqual(7);
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
