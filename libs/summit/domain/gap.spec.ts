import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapOf, rankByGap, type Gap } from './gap.js';
import { sealingWork } from './work-items.js';

const measured = { value: 41, low: 38, high: 44 };
const beliefs = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });
const gaps = fc.array(fc.tuple(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 }), fc.option(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.boolean()))).map(([all, found]) => ({
  gap: gapOf(all, found && { value: found[0], low: found[1] ? Math.max(0, found[0] - 4) : null, high: found[1] ? Math.min(100, found[0] + 4) : null }),
})), { maxLength: 9 });

describe('a gap', () => {
  test('is told only where the middle of what is believed lies outside of what is measured', () => {
    expect(gapOf([60, 72, 68], measured)).toEqual({ median: 68, lowest: 60, highest: 72, difference: 27, kind: 'BELIEVED_HIGHER' });
    expect(gapOf([30, 20], measured)).toMatchObject({ median: 25, difference: -16, kind: 'BELIEVED_LOWER' });
    expect(gapOf([44, 38], measured)).toMatchObject({ kind: 'NO_DIFFERENCE' });
  });

  test('is unknown where nobody has measured, where the interval is missing, and where nobody has said anything', () => {
    expect(gapOf([60], null)).toMatchObject({ difference: null, kind: 'UNKNOWN' });
    expect(gapOf([60], { value: 41, low: null, high: null })).toMatchObject({ difference: 19, kind: 'UNKNOWN' });
    expect(gapOf([], measured)).toEqual({ median: null, lowest: null, highest: null, difference: null, kind: 'UNKNOWN' });
  });

  test('does not depend on who sealed first; its median lies within the spread, with as many below as above', () => {
    fc.assert(fc.property(beliefs, (all) => {
      const { median, lowest, highest } = gapOf(all, measured);
      const at = median ?? -1;
      const [below, above] = [all.filter((each) => each < at).length, all.filter((each) => each > at).length];
      return JSON.stringify(gapOf(all.toReversed(), measured)) === JSON.stringify(gapOf(all, measured)) && at >= (lowest ?? 0) && at <= (highest ?? 0) && below <= all.length / 2 && above <= all.length / 2;
    }));
  });
});

describe('the order of what to talk about', () => {
  const rank = ({ kind, difference }: Gap) => (kind === 'BELIEVED_HIGHER' || kind === 'BELIEVED_LOWER' ? 0 : difference !== null ? 1 : 2);

  test('holds every stage once, told gaps first and the largest of them at the head, what nobody has measured last', () => {
    fc.assert(fc.property(gaps, (all) => {
      const ranked = rankByGap(all);
      return ranked.length === all.length && all.every((each) => ranked.includes(each)) && ranked.every(({ gap }, n) => {
        const before = ranked[n - 1]?.gap;
        return !before || rank(before) < rank(gap) || (rank(before) === rank(gap) && Math.abs(before.difference ?? Infinity) >= Math.abs(gap.difference ?? 0));
      });
    }));
  });

  test('is the same whichever way it was before, where sizes differ', () => {
    const stages = [[70, 50], [60, 59], [20, 90]].map(([believed = 0, value = 0]) => ({ gap: gapOf([believed], { value, low: value - 3, high: value + 3 }) }));
    expect(rankByGap(stages.toReversed())).toEqual(rankByGap(stages));
    expect(rankByGap(stages).map(({ gap }) => gap.difference)).toEqual([-70, 20, 1]);
  });
});

test('sealing waits until every stage is sealed', () => {
  expect(sealingWork({ stages: 5, sealed: 0 })).toContain('One figure for each stage');
  expect(sealingWork({ stages: 5, sealed: 4 })).toContain('One stage is left');
  expect(sealingWork({ stages: 5, sealed: 5 })).toBeNull();
});
