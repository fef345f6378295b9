import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyParts, missingFunctions, timetable, type AgendaItem } from './agenda.js';
import { firstAgenda } from './first-agenda.js';
import { SUMMIT_COMMANDS, SUMMIT_STATES, summitLeadsTo, type SummitState } from './summit.machine.js';
import { summitRule, whyNot, type SummitFacts } from './summit.rules.js';
import { preparationWork } from './work-items.js';

const planner: SummitFacts = { state: 'DRAFT', isPlanner: true, isParticipant: true, asked: true, prepared: false, hasBegun: false, beliefsEnded: false, participants: 6, emptyParts: [], latest: { number: 1, review: 'OPEN' }, reviews: true, mayComment: true, approved: 1, mayBring: true };

describe('every state × every command', () => {
  for (const state of SUMMIT_STATES)
    for (const command of SUMMIT_COMMANDS) {
      const possible = summitLeadsTo(state, command).length > 0;
      test(`${command} in ${state} is ${possible ? 'possible' : 'refused'}`, () => {
        const facts = { ...planner, state, hasBegun: command === 'closeSummit', latest: { number: 1, review: command === 'openReview' ? 'NONE' as const : 'OPEN' as const } };
        expect(summitRule(command, facts)).toEqual(possible ? null : whyNot('SummitWrongState', { state, command }));
        const stranger = { ...facts, isPlanner: false, isParticipant: false, reviews: false, mayComment: false, mayBring: false };
        expect(summitRule(command, stranger)?.code).toBe(command === 'reviewPlan' ? 'NotAReviewer' : command === 'commentOnLine' ? 'MayNotComment' : command === 'bringFindings' ? 'MayNotBring' : ['finishPreparation', 'writeVision', 'sealBeliefs', 'addPlanLine', 'changePlanLine', 'removePlanLine', 'putElement', 'removeElement'].includes(command) ? 'NotAParticipant' : 'NotYourSummit');
      });
    }

  test('every state is reached from DRAFT, and of HELD and CANCELLED nothing comes any more', () => {
    const reached = new Set<SummitState>(['DRAFT']);
    for (const state of reached) for (const command of SUMMIT_COMMANDS) summitLeadsTo(state, command).forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...SUMMIT_STATES].sort());
    expect((['HELD', 'CANCELLED'] as const).flatMap((state) => SUMMIT_COMMANDS.flatMap((command) => [...summitLeadsTo(state, command)]))).toEqual(Array(11).fill('HELD'));
  });
});

test('it is announced with somebody to come, something in every part, and a time to come', () => {
  const lacks = (more: Partial<SummitFacts>) => summitRule('announceSummit', { ...planner, ...more })?.data['lacks'] ?? null;
  expect([lacks({}), lacks({ hasBegun: true }), lacks({ participants: 1 }), lacks({ emptyParts: [3] })]).toEqual([null, 'FUTURE', 'PARTICIPANTS', 'AGENDA']);
  expect(summitRule('closeSummit', { ...planner, state: 'ANNOUNCED' })).toEqual(whyNot('SummitNotBegun'));
  for (const command of ['sealBeliefs', 'endBeliefs'] as const) expect(summitRule(command, { ...planner, state: 'ANNOUNCED', beliefsEnded: true })).toEqual(whyNot('BeliefsEnded'));
  expect(summitRule('finishPreparation', { ...planner, state: 'ANNOUNCED', prepared: true })).toEqual(whyNot('NothingToPrepare'));
});

test('lines go to a council once a version is approved', () => expect(summitRule('bringFindings', { ...planner, state: 'HELD', approved: null })).toEqual(whyNot('PlanNotApproved')));

test('the latest version is put to review once, reviewed and commented on until its review has ended', () => {
  const of = (latest: SummitFacts['latest']) => (['openReview', 'reviewPlan', 'commentOnLine'] as const).map((command) => summitRule(command, { ...planner, state: 'HELD', latest })?.code ?? null);
  expect([of(null), of({ number: 2, review: 'NONE' }), of({ number: 2, review: 'OPEN' }), of({ number: 2, review: 'ENDED' })]).toEqual([
    Array(3).fill('PlanHasNoVersion'), [null, null, null], ['ReviewOpened', null, null], Array(3).fill('ReviewEnded'),
  ]);
});

describe('the agenda', () => {
  const at = (minutes: number) => new Date(Date.parse('2026-12-01T08:00:00Z') + minutes * 60_000).toISOString();
  const items = fc.array(fc.record({ part: fc.constantFrom(1 as const, 2 as const, 3 as const), title: fc.string(), minutes: fc.integer({ min: 1, max: 600 }), startsAt: fc.option(fc.integer({ min: -600, max: 3000 }).map(at)) }));

  test('never has two things at once, keeps its order, begins no earlier than the summit, and gives everything its minutes', () => {
    fc.assert(fc.property(items, (all) => {
      const timed = timetable(at(0), all);
      return timed.every(({ item, from, until }, n) =>
        item === all[n] && Date.parse(until) - Date.parse(from) === item.minutes * 60_000 && from >= (timed[n - 1]?.until ?? at(0)));
    }));
  });

  test('an item with a time of its own begins then, unless the one before takes longer: that is said', () => {
    const item = (minutes: number, startsAt: string | null = null): AgendaItem => ({ part: 1, title: 'x', minutes, startsAt });
    expect(timetable(at(0), [item(30), item(60, at(120)), item(15, at(150))]).map(({ from, late }) => [from, late])).toEqual([[at(0), false], [at(120), false], [at(180), true]]);
  });

  test('begins with something in every part, in either language; where a plan was approved before, with what came of it', () => {
    expect([emptyParts(firstAgenda(false, 'en')), emptyParts([{ part: 2 }])]).toEqual([[], [1, 3]]);
    for (const after of [false, true]) expect(firstAgenda(after, 'de').map(({ part, minutes }) => [part, minutes])).toEqual(firstAgenda(after, 'en').map(({ part, minutes }) => [part, minutes]));
    expect([firstAgenda(true, 'en')[0]?.title.startsWith('What came of the last plan'), firstAgenda(true, 'en').slice(1)]).toEqual([true, firstAgenda(false, 'en')]);
  });
});

test('functions that nobody speaks for are named; those that somebody does are not', () => {
  expect(missingFunctions(['Finance', 'Marketing', 'Service'], ['marketing', null])).toEqual(['Finance', 'Service']);
});

test('preparation waits for who was asked, from the announcement until it is done', () => {
  expect(preparationWork({ announced: true, asked: 'Bring your numbers.', prepared: false })).toContain('Bring your numbers.');
  for (const facts of [{ announced: false, asked: 'x', prepared: false }, { announced: true, asked: '', prepared: false }, { announced: true, asked: 'x', prepared: true }]) expect(preparationWork(facts)).toBeNull();
});
