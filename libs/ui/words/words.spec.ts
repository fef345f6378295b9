import { afterEach, describe, expect, it } from 'vitest';
import { formatCount, formatDate, formatDateTime, formatDue, formatExact, formatList, formatNumber, inLanguage, learn, setReadersZone, speak } from './index.js';
import { fromLocal, toLocal } from '../local-moment.js';

/** Versions of ICU differ in this comma. */
const plain = (words: string) => words.replace(/^(\w+day),/, '$1');
const AT = '2026-06-08T12:30:00Z';

afterEach(() => {
  speak('en');
  setReadersZone(null);
});

describe('A moment is spelt in the language of the page and the zone of the reader', () => {
  it.each([
    ['en', 'Europe/Berlin', 'Monday 8 June 2026 at 14:30 CEST', '8 Jun 2026, 14:30'],
    ['de', 'Europe/Berlin', 'Montag, 8. Juni 2026 um 14:30 MESZ', '8. Juni 2026, 14:30'],
    ['en', 'Pacific/Auckland', 'Tuesday 9 June 2026 at 00:30 GMT+12', '9 Jun 2026, 00:30'],
  ] as const)('%s, %s', (spoken, zone, exact, short) => {
    speak(spoken);
    setReadersZone(zone);
    expect([plain(formatExact(AT)), formatDateTime(AT)]).toEqual([exact, short]);
    expect(formatDue(AT)).toBe(`${short} ${exact.split(' ').at(-1)}`);
  });

  it('a zone that is named goes before the reader’s', () => {
    setReadersZone('Europe/Berlin');
    expect(plain(formatDate('2026-06-08T23:30:00Z', { zone: 'UTC' }))).toBe('Monday 8 June 2026');
  });

  it('what is typed is in the reader’s zone, through the change of the clocks', () => {
    setReadersZone('Europe/Berlin');
    expect(toLocal('2026-01-08T12:30:00Z')).toBe('2026-01-08T13:30');
    for (const at of ['2026-01-08T12:30:00.000Z', '2026-03-29T00:59:00.000Z', '2026-03-29T01:00:00.000Z', '2026-10-25T01:30:00.000Z', '2026-10-25T02:30:00.000Z']) expect(fromLocal(toLocal(at))).toBe(at);
    expect(fromLocal('2026-10-25T02:30')).toMatch(/2026-10-25T0[01]:30/);
    expect([toLocal('never'), fromLocal('')]).toEqual(['', '']);
  });
});

it('numbers, plurals and lists follow the language', () => {
  expect([formatNumber(12_480.5, 1), formatCount(1, 'vote'), formatCount(2_000, 'vote'), formatList(['Ana', 'Ben', 'Chidi'])]).toEqual(['12,480.5', '1 vote', '2,000 votes', 'Ana, Ben and Chidi']);
  speak('de');
  expect([formatNumber(12_480.5, 1), formatCount(1, 'Stimme', 'Stimmen'), formatCount(2_000, 'Stimme', 'Stimmen'), formatList(['Ana', 'Ben'], 'disjunction')]).toEqual(['12.480,5', '1 Stimme', '2.000 Stimmen', 'Ana oder Ben']);
});

it('texts come from their twin, and English stands where a whole module has none', () => {
  learn('spec/spec', { yes: 'Ja', nested: { one: 'Eins' } });
  const english = { yes: 'Yes', nested: { one: 'One' } };
  expect([inLanguage('spec/spec', english), inLanguage('spec/other', english)]).toEqual([english, english]);
  speak('de');
  expect(inLanguage('spec/spec', english)).toEqual({ yes: 'Ja', nested: { one: 'Eins' } });
  expect(inLanguage('spec/other', english)).toBe(english);
});
