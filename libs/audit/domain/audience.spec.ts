import { expect, test } from 'vitest';
import { mayHear, type EventFacts, type Viewer } from './audience.js';

const nobody: Viewer = { personId: 'me', roles: [], seats: [], terms: [], rolls: [], reports: [], votes: [] };
const member: Viewer = { ...nobody, seats: [{ councilId: 'c', isChair: false }] };
const champion: Viewer = { ...nobody, terms: [{ constituencyId: 'k', rank: 0 }] };
const customer: Viewer = { ...nobody, rolls: ['k'] };
const about = (subjectType: string, more: Partial<EventFacts> = {}): EventFacts => ({ type: 'Happened', subjectType, subjectId: 's', isDraft: null, authorId: null, constituencyId: null, ...more });

test('a draft is its author’s alone; a proposal is for staff and office holders', () => {
  const draft = about('Decision', { isDraft: true, authorId: 'me' });
  expect(mayHear(member, draft)).toBe(true);
  expect(mayHear({ ...member, personId: 'other' }, draft)).toBe(false);
  const proposal = about('Decision', { isDraft: false, authorId: 'other' });
  expect([member, champion, customer, nobody].map((viewer) => mayHear(viewer, proposal))).toEqual([true, true, false, false]);
  // who gave up the seat keeps the vote, and hears of that decision alone
  expect([{ ...nobody, votes: ['s'] }, { ...nobody, votes: ['another'] }].map((viewer) => mayHear(viewer, proposal))).toEqual([true, false]);
  expect(mayHear({ ...nobody, votes: ['s'] }, draft)).toBe(true);
  expect(mayHear({ ...nobody, personId: 'other', votes: ['s'] }, draft)).toBe(false);
  expect(mayHear(member, about('Decision'))).toBe(false);
});

test('an election is for its roll, for staff and office holders', () => {
  const election = about('Election', { constituencyId: 'k' });
  expect([member, champion, customer, nobody].map((viewer) => mayHear(viewer, election))).toEqual([true, true, true, false]);
  expect(mayHear(customer, about('Election', { constituencyId: 'other' }))).toBe(false);
});

test('a discussion is for those inside: the council’s members, champions, alternates, analysts', () => {
  const discussion = about('Discussion', { councilId: 'c' });
  const analyst: Viewer = { ...nobody, roles: ['ANALYST'] };
  const administrator: Viewer = { ...nobody, roles: ['ADMIN'] };
  expect([member, champion, analyst, administrator, customer, nobody].map((viewer) => mayHear(viewer, discussion))).toEqual([true, true, true, false, false, false]);
  expect(mayHear(member, about('Discussion', { councilId: 'other' }))).toBe(false);
});

test('what became of a report is heard inside, and by who wrote it', () => {
  const report = about('Report');
  expect([member, { ...customer, reports: ['s'] }, { ...customer, reports: ['another'] }, customer].map((viewer) => mayHear(viewer, report))).toEqual([true, true, false, false]);
});

test('nobody hears when somebody else signs in', () => {
  expect(mayHear(member, about('Person', { type: 'SignedIn' }))).toBe(false);
  expect(mayHear(member, about('Person', { type: 'RoleGranted' }))).toBe(true);
  expect(mayHear(nobody, about('Person', { type: 'SignedIn', subjectId: 'me' }))).toBe(true);
});

test('what has no rule is heard by nobody', () => {
  expect(mayHear(member, about('Secret'))).toBe(false);
});
