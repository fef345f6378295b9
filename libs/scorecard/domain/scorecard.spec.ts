import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { faultOf } from './figure.rules.js';
import type { Figure } from './figure.js';
import { bestCompetitor, caveatsOf, standingOf } from './honest.js';
import { readFigures } from './import-figures.js';

const TODAY = '2026-11-22';
const figure: Figure = { stageId: 's', touchPointId: null, attribute: 'OVERALL', competitor: null, value: 62, n: 210, low: 58, high: 66, source: 'Journey survey', measuredOn: '2026-10-01' };
const measured = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })).map((ends) => {
  const [low = 0, value = 0, high = 0] = ends.toSorted((a, b) => a - b);
  return { low, value, high };
});

describe('a figure that is kept', () => {
  test('stands at one place, on the scale, with an interval around it, a source and a day that has come', () => {
    expect(faultOf(figure, TODAY)).toBeNull();
    const faults: readonly [Partial<Figure>, string][] = [
      [{ stageId: null }, 'PLACE'], [{ touchPointId: 't' }, 'PLACE'], [{ value: 101, low: null, high: null }, 'SCALE'], [{ value: -1, low: null, high: null }, 'SCALE'],
      [{ n: 4 }, 'SAMPLE'], [{ low: null }, 'INTERVAL'], [{ high: 61 }, 'INTERVAL'], [{ low: 63 }, 'INTERVAL'], [{ high: 101 }, 'INTERVAL'], [{ source: ' ' }, 'SOURCE'], [{ measuredOn: '2026-11-23' }, 'AHEAD'],
    ];
    for (const [part, fault] of faults) expect([part, faultOf({ ...figure, ...part }, TODAY)]).toEqual([part, fault]);
  });

  test('five answers are enough to keep it, thirty to say nothing about their number', () => {
    expect(faultOf({ ...figure, n: 5 }, TODAY)).toBeNull();
    expect(caveatsOf({ ...figure, n: 29 }, TODAY)).toEqual(['SMALL_SAMPLE']);
    expect(caveatsOf({ ...figure, n: 30 }, TODAY)).toEqual([]);
    expect(caveatsOf({ n: null, low: null, measuredOn: '2025-11-21' }, TODAY)).toEqual(['NO_SAMPLE', 'NO_INTERVAL', 'OLD']);
  });
});

describe('ours against theirs', () => {
  test('is said only where both intervals are known and do not meet', () => {
    expect(standingOf(figure, { value: 80, low: 67, high: 85 })).toBe('BEHIND');
    expect(standingOf(figure, { value: 80, low: 66, high: 85 })).toBe('NO_DIFFERENCE');
    expect(standingOf(figure, { value: 40, low: 30, high: 57 })).toBe('AHEAD');
    expect(standingOf(figure, { value: 80, low: null, high: null })).toBe('UNKNOWN');
    expect(standingOf(null, figure)).toBe('UNKNOWN');
  });

  test('seen from the other side it is the opposite, and nothing is ahead of itself', () => {
    const opposite = { AHEAD: 'BEHIND', BEHIND: 'AHEAD', NO_DIFFERENCE: 'NO_DIFFERENCE', UNKNOWN: 'UNKNOWN' } as const;
    fc.assert(fc.property(measured, measured, (a, b) => standingOf(b, a) === opposite[standingOf(a, b)]));
    fc.assert(fc.property(measured, (a) => standingOf(a, a) === 'NO_DIFFERENCE'));
  });

  test('the best competitor is one of them, nobody is better, and our own figure never is one', () => {
    const others = fc.array(fc.record({ value: fc.integer({ min: 0, max: 100 }), competitor: fc.option(fc.constantFrom('Meridian', 'Blauwal', 'Cielo')) }));
    fc.assert(fc.property(others, (all) => {
      const best = bestCompetitor(all);
      const known = all.filter(({ competitor }) => competitor !== null);
      return best === null ? known.length === 0 : known.includes(best) && known.every(({ value }) => value <= best.value);
    }));
  });
});

describe('the file', () => {
  const columns = ['Stage', 'Touch point', 'Attribute', 'Competitor', 'Value', 'n', 'Low', 'High', 'Source', 'Date'];
  const read = (...rows: readonly string[][]) => readFigures({ columns, rows: rows.map((cells, at) => ({ row: at + 2, cells })) } as unknown as Parameters<typeof readFigures>[0]);

  test('has a figure in each row; ours have no company, and what is not said is on the whole', () => {
    const { drafts, problems } = read(['Purchase', '', '', '', '71,5', '210', '66', '76', 'Survey', '2026-10-01'], ['', 'Lounge', 'ethical', 'Meridian', '80', '', '', '', 'Annual report', '2026-06-30']);
    expect(problems).toEqual([]);
    expect(drafts).toMatchObject([{ stage: 'Purchase', attribute: 'OVERALL', competitor: null, value: 71.5, n: 210, low: 66, high: 76 }, { touchPoint: 'Lounge', attribute: 'ETHICAL', competitor: 'Meridian', n: null, low: null }]);
  });

  test('each row that cannot be kept says why, at its column', () => {
    const { problems } = read(
      ['Purchase', 'Lounge', '', '', '50', '', '', '', 'x', '2026-10-01'], ['Purchase', '', 'loud', '', '500.123', '3', '', '', 'x', '2026-02-30'],
      ['Purchase', '', '', '', '50', '4', '', '', 'x', '2026-10-01'], ['purchase', '', '', '', '51', '', '60', '70', 'x', '2026-10-01'],
    );
    expect(problems.map(({ row, field }) => `${row} ${field}`)).toEqual(['3 attribute', '3 value', '3 measured on', '2 stage', '4 n', '5 low', '5 value']);
  });

  test('says it in the reader’s language', () => {
    const cells = [['Purchase', '', 'laut', '', '5x', '', '', '', 'x', '2026-10-01'], ['Purchase', '', '', '', '50', '4', '', '', 'x', '2026-10-02']];
    const { problems } = readFigures({ columns, rows: cells.map((each, at) => ({ row: at + 2, cells: each })) } as unknown as Parameters<typeof readFigures>[0], 'de');
    expect(problems.map(({ message }) => message)).toEqual([
      '„laut“ ist keines von „gesamt“, „aktiv“, „emotional“, „rational“, „ethisch“.', '„5x“ ist keine Zahl von 0 bis 100 mit höchstens zwei Nachkommastellen.',
      'Werte aus weniger als fünf Antworten werden nicht aufbewahrt: Man könnte erraten, von wem sie sind.',
    ]);
  });
});
