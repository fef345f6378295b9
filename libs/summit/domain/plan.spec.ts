import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE_PARTS, planDifference, silosOf, type PlanPlace, type WrittenLine } from './plan.js';

const places: PlanPlace[] = [
  { id: 'notices', name: 'Flight notices', stage: 'After', owner: 'Communications' }, { id: 'desk', name: 'Service desk', stage: 'After', owner: null }, { id: 'search', name: 'Fare search', stage: 'Before', owner: 'Product' },
];
const STAGES = ['Before', 'Purchase', 'After'];
const FUNCTIONS = ['Communications', 'Finance', 'Product', 'Service'];

describe('silos', () => {
  test('are named as the plan is written: nobody owns, two own, no line at a stage, no line for a function', () => {
    const lines = [{ touchPointId: 'desk', owner: null }, { touchPointId: 'notices', owner: 'Service' }, { touchPointId: 'notices', owner: null }];
    expect(silosOf(lines, places, STAGES, FUNCTIONS)).toEqual({
      unowned: ['Service desk'], contested: [{ place: 'Flight notices', owners: ['Communications', 'Service'] }], uncovered: ['Before', 'Purchase'], idle: ['Finance', 'Product'],
    });
  });

  test('without a line everything is uncovered, and what nobody owns today is named', () => {
    expect(silosOf([], places, STAGES, FUNCTIONS)).toEqual({ unowned: ['Service desk'], contested: [], uncovered: STAGES, idle: FUNCTIONS });
  });

  test('a line more never uncovers a stage, and never leaves a function idle that was not', () => {
    const line = fc.record({ touchPointId: fc.constantFrom('notices', 'desk', 'search'), owner: fc.option(fc.constantFrom(...FUNCTIONS)) });
    fc.assert(fc.property(fc.array(line, { maxLength: 12 }), line, (lines, more) => {
      const [before, after] = [silosOf(lines, places, STAGES, FUNCTIONS), silosOf([...lines, more], places, STAGES, FUNCTIONS)];
      return after.uncovered.every((stage) => before.uncovered.includes(stage)) && after.idle.every((name) => before.idle.includes(name));
    }));
  });
});

describe('the difference between two versions', () => {
  const written = fc.record({ lineId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), ...Object.fromEntries(LINE_PARTS.map((part) => [part, fc.constantFrom('', 'x', 'y')])) }) as unknown as fc.Arbitrary<WrittenLine>;
  const version = fc.uniqueArray(written, { selector: ({ lineId }) => lineId });

  test('makes the one into the other: nothing is forgotten, nothing said twice', () => {
    fc.assert(fc.property(version, version, (before, after) => {
      const lines = new Map(before.map((line) => [line.lineId, line]));
      const difference = planDifference(before, after);
      for (const each of difference) if (each.kind === 'REMOVED') lines.delete(each.line.lineId); else lines.set(each.line.lineId, each.line);
      const sorted = (all: Iterable<WrittenLine>) => [...all].toSorted((a, b) => a.lineId.localeCompare(b.lineId));
      expect(sorted(lines.values())).toEqual(sorted(after));
      return new Set(difference.map(({ line }) => line.lineId)).size === difference.length;
    }));
  });

  test('of a version to itself is none; of a changed line it names what changed', () => {
    fc.assert(fc.property(version, (all) => planDifference(all, all).length === 0));
    const line = { lineId: 'a', touchPoint: 'Desk', owner: '', activity: 'Open', measure: '', from: '', to: '', dueOn: '', attribute: null as string | null };
    expect(planDifference([line], [{ ...line, owner: 'Service', to: '5', attribute: 'ETHICAL' }])).toMatchObject([{ kind: 'CHANGED', parts: ['owner', 'to', 'attribute'] }]);
  });
});
