import fc from 'fast-check';
import { lacksOf, STATES, type State } from '@tribune/decision/domain';
import { describe, expect, test } from 'vitest';
import { findingOf } from './finding.js';
import { figureStanding, promiseOf, PROMISES, promisesIn, type PromisedEffect } from './promise.js';
import { coverageOf, LINE_STANDINGS, standingOf, type ServingDecision } from './trace.js';
import { lineWork } from './work-items.js';

const is = (state: State, blocked = false): ServingDecision => ({ state, blocked });

describe('where a line stands', () => {
  test.each([
    [[], 'NO_DECISION'], [[is('DELIBERATING')], 'UNDER_WAY'], [[is('FINAL'), is('VOTING')], 'UNDER_WAY'], [[is('FINAL')], 'DECIDED'], [[is('FINAL'), is('WITHDRAWN')], 'DECIDED'],
    [[is('WITHDRAWN'), is('NOT_CARRIED')], 'STOPPED'], [[is('REFUSED'), is('FINAL')], 'BLOCKED'], [[is('CARRIED', true), is('VOTING')], 'BLOCKED'], [[is('NOT_CARRIED', true)], 'STOPPED'], [[is('FINAL', true)], 'BLOCKED'],
  ] as const)('%j: %s', (decisions, standing) => expect(standingOf(decisions)).toBe(standing));

  const decision = fc.record({ state: fc.constantFrom(...STATES), blocked: fc.boolean() });
  test('does not depend on the order of its decisions, and every line is counted once', () => {
    fc.assert(fc.property(fc.array(fc.array(decision, { maxLength: 4 }), { maxLength: 8 }), (lines) => {
      const standings = lines.map(standingOf);
      expect(lines.map((each) => standingOf(each.toReversed()))).toEqual(standings);
      const counts = coverageOf(standings);
      return LINE_STANDINGS.reduce((sum, each) => sum + counts[each], 0) === lines.length && counts.NO_DECISION === lines.filter(({ length }) => length === 0).length;
    }));
  });
});

describe('whether a promise is kept', () => {
  const effect = (actual: string | null, verdict: PromisedEffect['verdict'] = null): PromisedEffect => ({ from: '20 %', to: '60 %', actual, verdict });
  test.each([
    ['DECIDED', [effect('61')], 'KEPT'], ['DECIDED', [effect('61'), effect('40')], 'PARTLY'], ['DECIDED', [effect('61'), effect('12')], 'MISSED'], ['DECIDED', [effect('61'), effect(null)], 'NOT_MEASURED'], ['DECIDED', [], 'NOT_MEASURED'],
    ['DECIDED', [effect('61', 'MISSED')], 'MISSED'], ['UNDER_WAY', [effect('61')], 'OPEN'], ['UNDER_WAY', [effect('12')], 'MISSED'], ['BLOCKED', [], 'OPEN'], ['NO_DECISION', [], 'OPEN'], ['STOPPED', [], 'GIVEN_UP'],
  ] as const)('%s, %j: %s', (standing, effects, promise) => expect(promiseOf(standing, effects)).toBe(promise));

  const figure = (value: number | null, measuredOn = '2027-03-01', more: object = {}) => figureStanding({ from: '41', to: '55', dueOn: '2027-05-31', approvedOn: '2027-01-10', today: '2027-04-01', measured: value === null ? null : { value, measuredOn }, ...more });
  test('is told by the figure that the line names: reached at once, short of it until its day, then missed or in part; before the approval it says nothing', () => {
    expect([figure(55), figure(48), figure(40), figure(null), figure(60, '2027-01-09'), figure(55, '2027-03-01', { from: '' }), figure(48, '2027-03-01', { dueOn: '' })]).toEqual(['REACHED', 'SHORT', 'SHORT', null, null, null, 'SHORT']);
    expect([48, 40].map((value) => figure(value, '2027-06-02', { today: '2027-06-02' }))).toEqual(['PARTLY', 'MISSED']);
    expect([promiseOf('DECIDED', [effect(null)], 'REACHED'), promiseOf('DECIDED', [effect('61')], 'SHORT'), promiseOf('DECIDED', [], 'SHORT'), promiseOf('UNDER_WAY', [], 'REACHED'), promiseOf('DECIDED', [effect('61')], 'MISSED'), promiseOf('STOPPED', [], 'REACHED')])
      .toEqual(['KEPT', 'PARTLY', 'NOT_MEASURED', 'OPEN', 'MISSED', 'GIVEN_UP']);
  });

  test('is never said of what nobody has measured, and every line is counted once', () => {
    const effects = fc.array(fc.record({ from: fc.constant('20'), to: fc.constant('60'), actual: fc.option(fc.integer({ min: 0, max: 100 }).map(String)), verdict: fc.option(fc.constantFrom('REACHED' as const, 'PARTLY' as const, 'MISSED' as const, 'UNKNOWN' as const)) }), { maxLength: 4 });
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...LINE_STANDINGS), effects), { maxLength: 8 }), (lines) => {
      const promises = lines.map(([standing, each]) => promiseOf(standing, each));
      const unknown = lines.every(([, each], at) => promises[at] !== 'KEPT' || (each.length > 0 && each.every(({ actual, verdict }) => actual !== null || verdict !== null)));
      return unknown && PROMISES.reduce((sum, each) => sum + promisesIn(promises)[each], 0) === lines.length;
    }));
  });
});

describe('a line as a proposal', () => {
  const line = { stage: 'Purchase', touchPoint: 'Fare search', owner: 'Product', activity: 'The whole price first', measure: 'Find it fair', from: '44', to: '60', dueOn: '2027-06-30' };
  const of = (more: Partial<typeof line>, language: 'en' | 'de' = 'en') => findingOf({ summit: 'Spring summit', number: 2, line: { ...line, ...more }, touchPointId: 't', binding: ['k'] }, language);

  test('lacks nothing that a proposal needs, however long it is and in either language', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('one', 'thoroughly', 'price', 'x'), { minLength: 1, maxLength: 100 }), fc.constantFrom('', '44'), fc.constantFrom('en' as const, 'de' as const), (words, from, language) => {
      const body = of({ activity: words.join(' ').slice(0, 500), measure: from, from, to: '' }, language);
      return lacksOf(body).length === 0 && body.title.length <= 200;
    }));
  });

  test('carries its target as expected effect only where the plan says all of it, and says where it comes from', () => {
    expect(of({})).toMatchObject({ title: 'The whole price first', touchPointIds: ['t'], stances: [{ constituencyId: 'k', stance: 'AFFECTS' }], measures: [{ name: 'Find it fair', from: '44', to: '60', by: '2027-06-30' }], background: expect.stringContaining('“Spring summit”, version 2') });
    for (const part of ['measure', 'to', 'dueOn'] as const) expect(of({ [part]: '' }).measures).toEqual([]);
    expect(of({ owner: '' }, 'de').background).toContain('Noch steht niemand dafür ein.');
  });
});

test('a changed line waits for who proposed what serves it', () => {
  expect(lineWork({ activity: 'The whole price first', gone: false })).toContain('reads differently');
  expect(lineWork({ activity: 'The whole price first', gone: true }, 'de')).toContain('nicht mehr');
});
