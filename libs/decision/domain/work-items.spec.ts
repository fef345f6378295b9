import { expect, test } from 'vitest';
import { byUrgency, workOf, type WorkFacts } from './work-items.js';

const now = new Date('2027-03-01T12:00:00Z');
const day = (days: number) => new Date(now.getTime() + days * 86_400_000);
const facts: WorkFacts = {
  state: 'DELIBERATING', isAuthor: false, isMember: true, isChair: false, isChampion: false, seconded: false, adoptable: false, createdAt: day(-3), proposedAt: day(-2), opensAt: null, vote: null, turns: [], recusalsToJudge: [],
};
const kinds = (more: Partial<WorkFacts>) => workOf({ ...facts, ...more }, now).map(({ kind }) => kind);
const vote = { openedAt: day(-1), closesAt: day(4), voted: false, staleRevision: null, staleChoice: null };

test('a draft waits for its author, a proposal for those who may second it', () => {
  expect(kinds({ state: 'DRAFT', isAuthor: true, proposedAt: null })).toEqual(['PROPOSE']);
  expect(kinds({})).toEqual(['SECOND']);
  expect(kinds({ isAuthor: true })).toEqual([]);
  expect(kinds({ isMember: false })).toEqual([]);
  expect(kinds({ isMember: false, isChampion: true })).toEqual(['SECOND']);
});

test('a seconded proposal waits for chair and author, until it opens by itself', () => {
  expect(kinds({ seconded: true })).toEqual([]);
  expect(workOf({ ...facts, seconded: true, isChair: true, opensAt: day(9) }, now)).toMatchObject([{ kind: 'OPEN_VOTE', dueAt: day(9) }]);
});

test('a vote waits for exactly those who have not cast', () => {
  expect(workOf({ ...facts, state: 'VOTING', vote }, now)).toMatchObject([{ kind: 'VOTE', dueAt: day(4) }]);
  expect(kinds({ state: 'VOTING', vote: { ...vote, voted: true } })).toEqual([]);
  expect(kinds({ state: 'VOTING', vote: { ...vote, closesAt: now } })).toEqual([]);
  expect(kinds({ state: 'VOTING' })).toEqual([]);
});

test('a stale ballot is asked for again with what it was', () => {
  const [work] = workOf({ ...facts, state: 'VOTING', vote: { ...vote, staleRevision: 1, staleChoice: 'AGREE' } }, now);
  expect(work).toMatchObject({ kind: 'CONFIRM_BALLOT', sentence: 'You agreed to revision 1; the text has changed since. Does your ballot still hold?' });
});

test('an approval waits for whose turn it is, with the clock; an adoption for members', () => {
  const turns = [{ constituency: 'Customers', asks: 'WAIVE', since: day(-1), dueAt: day(6), pausedUntil: null } as const];
  expect(workOf({ ...facts, state: 'CARRIED', isMember: false, turns }, now)).toMatchObject([{ kind: 'APPROVE', dueAt: day(6), sentence: 'The council carried it, and claims that it does not affect Customers: do you agree?' }]);
  expect(kinds({ state: 'CARRIED', adoptable: true })).toEqual(['ADOPT']);
});

test('a clock that its champion paused is said to be paused, until it runs again', () => {
  const turns = [{ constituency: 'Customers', asks: 'APPROVE', since: day(-5), dueAt: day(9), pausedUntil: day(3) } as const];
  const carried = { ...facts, state: 'CARRIED', isMember: false, turns } as const;
  expect(workOf(carried, now)).toMatchObject([{ sentence: 'You paused it to ask customers first; you can answer it at any time.', pausedUntil: day(3) }]);
  expect(workOf(carried, day(3))).toMatchObject([{ sentence: 'The council carried it: approve or refuse it for Customers.', pausedUntil: null }]);
});

test('a contested recusal waits for the other members', () => {
  expect(workOf({ ...facts, state: 'VOTING', recusalsToJudge: [{ name: 'Mei Tan', since: day(-1), dueAt: day(4) }] }, now)).toMatchObject([{ kind: 'JUDGE_RECUSAL', dueAt: day(4), sentence: 'Mei Tan has declared a conflict of interest, and it is contested: does it stand?' }]);
});

test('the nearest deadline first, then what has waited longest', () => {
  const order = [{ dueAt: null, waitingSince: day(-2) }, { dueAt: day(3), waitingSince: day(0) }, { dueAt: null, waitingSince: day(-5) }, { dueAt: day(1), waitingSince: day(0) }];
  expect([...order].sort(byUrgency)).toEqual([order[3], order[1], order[2], order[0]]);
});
