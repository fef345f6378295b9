import { expect, test } from 'vitest';
import { STATES } from './decision.machine.js';
import { nextStepOf, type NextStepFacts } from './next-step.js';

const facts: NextStepFacts = { state: 'CARRIED', seconded: false, postponed: false, authorName: 'Ines Duarte', chairName: 'Tomasz Wolny', vote: null, editWindowOpen: false, missing: [], refusedBy: [], conditionsOf: [], objectors: [], consent: false, linkedWith: [] };
const customers = { constituency: 'Customers', seatHeld: true, silent: false, acting: ['Clara Bauer'] };
const say = (more: Partial<NextStepFacts>) => nextStepOf({ ...facts, ...more });

test('every state has its one sentence', () => {
  for (const state of STATES) expect(say({ state })).toMatch(/^[A-Z0-9][^.]*\.$/);
});

test('it names who can make it happen', () => {
  expect(say({ state: 'DELIBERATING' })).toBe('A member of the council or a champion other than Ines Duarte has to second it before it can be voted on.');
  expect(say({ state: 'DELIBERATING', seconded: true })).toBe('Tomasz Wolny or Ines Duarte can open the vote; it opens by itself 14 days after it was seconded.');
  expect(say({ state: 'DELIBERATING', seconded: true, chairName: 'Ines Duarte' })).toMatch(/^Ines Duarte can open/);
  expect(say({ state: 'VOTING', vote: { voted: 3, electors: 7, overdue: false } })).toBe('3 of 7 have voted; the vote closes by itself at its deadline, and until then 4 can still vote.');
  expect(say({ state: 'REFUSED', refusedBy: ['Clara Bauer'] })).toMatch(/^Clara Bauer refused it;/);
  expect(say({ state: 'REFUSED', conditionsOf: ['Clara Bauer'] })).toMatch(/^Clara Bauer would approve it with a change/);
});

test('an objection that stands, and the decisions that are linked with it, are named', () => {
  expect(say({ objectors: ['Ben Osei'], missing: [customers] })).toMatch(/^The objection of Ben Osei stands/);
  expect(say({ state: 'VOTING', consent: true, objectors: ['Ben Osei'], vote: { voted: 3, electors: 7, overdue: false } })).toMatch(/^It needs consent/);
  expect(say({ linkedWith: [12, 14] })).toMatch(/linked it with decision 12 and decision 14/);
});

test('carried: it waits for the champions, the election, a text, an adoption, or the clock of an edit', () => {
  expect(say({ missing: [customers] })).toBe('Clara Bauer (Customers) can approve or refuse it; it becomes final by itself at that moment.');
  expect(say({ missing: [{ ...customers, seatHeld: false, acting: [] }] })).toMatch(/seat of Customers is filled by election/);
  expect(say({ missing: [customers, { ...customers, constituency: 'Employees', silent: true }] })).toMatch(/^The text is silent on Employees/);
  expect(say({ missing: [{ ...customers, acting: [] }] })).toMatch(/^Who answers for Customers wrote this text/);
  expect(say({ editWindowOpen: true })).toMatch(/24 hours of the last edit/);
});
