import { beforeAll, expect, vi, test } from 'vitest';
import { Database } from '@tribune/kernel/server';
import { DecisionActs, DiscussionActs, electChampion, EvidenceActs, foundWorld, testApi } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const decisions = new DecisionActs(api, world);
const discussion = new DiscussionActs(decisions);
const evidence = new EvidenceActs(decisions);

beforeAll(async () => {
  await electChampion(world);
  await talked();
});

async function talked(): Promise<void> {
  const decisionId = await decisions.seconded();
  await discussion.said(decisions.member(2), decisionId, 'A word.');
  await evidence.attach(decisions.member(2), { decisionId, ...evidence.measure() });
}

async function transactions(document: string): Promise<number> {
  const asked = [vi.spyOn(Database.prototype, 'as'), vi.spyOn(Database.prototype, 'read')];
  await api.query(document, {}, { as: world.chair.token });
  const { length } = asked.flatMap(({ mock }): unknown[] => mock.calls);
  asked.forEach((each) => each.mockRestore());
  return length;
}

const BOARD = '{ decisions(first: 50) { edges { node { id number unreadCount evidenceCount } } } }';
const WORKLIST = '{ waitingForYou { id decision { id unreadCount evidenceCount } } }';
const WHOLE = '{ decisions(first: 50) { edges { node { id evidence { id author { name } picture { url } } unreadEvidence { id } discussion { contributions { id text author { name } mentions { name } } } } } } }';

test('lists say how much is new and how much evidence there is, in one statement each, however long they are', async () => {
  const before = [await transactions(BOARD), await transactions(WORKLIST), await transactions(WHOLE)];
  for (let more = 0; more < 5; more++) await talked();
  expect([await transactions(BOARD), await transactions(WORKLIST), await transactions(WHOLE)]).toEqual(before);
  expect(before[0]).toBe(3);
  const { decisions: page } = await api.query<{ decisions: { edges: { node: { unreadCount: number; evidenceCount: number } }[] } }>(BOARD, {}, { as: world.chair.token });
  expect(page.edges.map(({ node }) => [node.unreadCount, node.evidenceCount])).toEqual(Array.from({ length: 6 }, () => [1, 1]));
});
