import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { rankOptions } from './ranking.js';

const times = (count: number, letters: string): string[][] => Array.from({ length: count }, () => [...letters]);

describe('Schulze', () => {
  test('counts the example of its author: E wins among 45 voters (Schulze 2011, example 1 of the older paper)', () => {
    const ballots = [['5', 'ACBED'], ['5', 'ADECB'], ['8', 'BEDAC'], ['3', 'CABED'], ['7', 'CAEBD'], ['2', 'CBADE'], ['7', 'DCEBA'], ['8', 'EBADC']].flatMap(([count, letters]) => times(Number(count), letters ?? ''));
    const ranked = rankOptions([...'ABCDE'], ballots);
    expect(ranked.winner).toBe('E');
    expect(ranked.preferred[0]).toEqual([0, 20, 26, 30, 22]);
    expect(ranked.strongest[4]).toEqual([25, 28, 28, 31, 0]);
  });
  test('who beats each of the others one by one wins', () => expect(rankOptions([...'ABC'], [...times(3, 'ABC'), ...times(2, 'BCA')]).winner).toBe('A'));
  test('what a ballot leaves out stands below all that it names, level', () => expect(rankOptions([...'ABC'], [['A'], ['A'], ['B', 'C']])).toMatchObject({ winner: 'A', preferred: [[0, 2, 2], [1, 0, 1], [1, 0, 0]] }));
  test('a tie has no winner, and neither has silence', () => {
    expect(rankOptions([...'AB'], [['A'], ['B']])).toMatchObject({ winner: null, winners: ['A', 'B'] });
    expect(rankOptions([...'AB'], []).winner).toBeNull();
  });
});

test('renaming the options renames the winner and changes nothing else; whoever beats everybody wins', () => {
  const ballots = fc.array(fc.shuffledSubarray([0, 1, 2, 3]), { maxLength: 15 });
  fc.assert(
    fc.property(ballots, fc.constantFrom('ABCD', 'DCBA', 'BDAC'), (rankings, letters) => {
      const [plain, renamed] = ['ABCD', letters].map((names) => ({ names, ranked: rankOptions([...names], rankings.map((ranking) => ranking.map((at) => names[at] ?? ''))) }));
      const place = ({ names, ranked }: { names: string; ranked: ReturnType<typeof rankOptions> }) => ranked.winners.map((letter) => names.indexOf(letter)).sort();
      if (plain && renamed) expect(place(renamed)).toEqual(place(plain));
      const beatsAll = plain?.ranked.preferred.findIndex((row, i) => row.every((count, j) => i === j || count > (plain.ranked.preferred[j]?.[i] ?? 0))) ?? -1;
      if (beatsAll >= 0) expect(plain?.ranked.winner).toBe('ABCD'[beatsAll]);
    }),
  );
});
