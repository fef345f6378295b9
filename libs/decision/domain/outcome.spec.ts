import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { derivationOf } from './derivation.js';
import { countVotes, quorumOf, type CastBallot, type Choice, type Elector, type FrozenRules } from './outcome.js';

const rules: FrozenRules = { method: 'MAJORITY', thresholdNum: 1, thresholdDen: 2, quorumNum: 1, quorumDen: 2 };
const council = (size: number, recused = 0): Elector[] => Array.from({ length: size }, (_, at) => ({ personId: `p${at}`, recused: at >= size - recused }));
const cast = (choices: string): CastBallot[] =>
  [...choices].flatMap((letter, at) => (letter === '-' ? [] : [{ personId: `p${at}`, castNumber: 1, choice: ({ a: 'AGREE', o: 'OBJECT', n: 'ABSTAIN' } as Record<string, Choice>)[letter] ?? 'ABSTAIN' }]));
const carried = (method: FrozenRules['method'], choices: string, extra: Partial<FrozenRules> = {}) => countVotes({ ...rules, method, ...extra }, council(choices.length), cast(choices)).carried;

describe('the outcome', () => {
  test('a majority of agree and object is more than half of them', () => {
    expect(['aao----', 'aaoo---', 'aaonn--', 'ao-----', 'nnnn---'].map((choices) => carried('MAJORITY', choices))).toEqual([false, false, true, false, false]);
    expect(carried('MAJORITY', 'aaoo')).toBe(false);
    expect(carried('MAJORITY', 'aaao')).toBe(true);
  });
  test('a declared share is reached at exactly that share', () => {
    const twoThirds = { thresholdNum: 2, thresholdDen: 3 };
    expect(carried('SUPERMAJORITY', 'aaaaoo', twoThirds)).toBe(true);
    expect(carried('SUPERMAJORITY', 'aaaooo', twoThirds)).toBe(false);
    expect(carried('SUPERMAJORITY', 'aaaoo', twoThirds)).toBe(false);
  });
  test('consent stands without an objection, unanimity with everybody', () => {
    expect(carried('CONSENT', 'annn')).toBe(true);
    expect(carried('CONSENT', 'aaao')).toBe(false);
    expect(carried('CONSENT', 'nnnn')).toBe(false);
    expect(carried('UNANIMITY', 'aaaa')).toBe(true);
    expect(carried('UNANIMITY', 'aaan')).toBe(false);
    expect(carried('UNANIMITY', 'aaa-')).toBe(false);
  });
  test('the last cast stands', () => {
    const casts = [...cast('ooo'), { personId: 'p0', castNumber: 3, choice: 'AGREE' as const }, { personId: 'p0', castNumber: 2, choice: 'ABSTAIN' as const }];
    expect(countVotes(rules, council(3), casts)).toMatchObject({ agree: 1, object: 2, abstain: 0, voted: 3 });
  });
  test('a vote without ballots, and one whose members are all recused, is not carried', () => {
    expect(countVotes(rules, council(0), []).carried).toBe(false);
    expect(countVotes(rules, council(3, 3), cast('aaa'))).toMatchObject({ electors: 0, recused: 3, quorum: 0, voted: 0, carried: false });
  });
});

describe('a weighted vote', () => {
  const weighted = (weights: readonly number[], choices: string, extra: Partial<FrozenRules> = {}) =>
    countVotes({ ...rules, method: 'WEIGHTED', ...extra }, weights.map((weight, at) => ({ personId: `p${at}`, recused: false, weight })), cast(choices)).carried;
  test('a seat of four outweighs three of one, and half is not more than half', () => {
    expect(weighted([4, 1, 1, 1], 'aooo')).toBe(true);
    expect(weighted([3, 1, 1, 1], 'aooo')).toBe(false);
  });
  test('a declared share is reached at exactly that share of the weights', () => {
    expect(weighted([4, 1, 1], 'aoo', { thresholdNum: 2, thresholdDen: 3 })).toBe(true);
    expect(weighted([3, 1, 1], 'aoo', { thresholdNum: 2, thresholdDen: 3 })).toBe(false);
  });
  test('the quorum counts heads', () => expect(weighted([90, 1, 1, 1], 'a---')).toBe(false));
});

test('under consent an objection that stands is enough to stop it, without any ballot against it (D8)', () => {
  expect(countVotes({ ...rules, method: 'CONSENT' }, council(3), cast('aaa'), { standingObjections: 1 }).carried).toBe(false);
});

test('the derivation says it as the rules do (D4)', () => {
  const supermajority: FrozenRules = { method: 'SUPERMAJORITY', thresholdNum: 2, thresholdDen: 3, quorumNum: 1, quorumDen: 2 };
  const tally = countVotes(supermajority, council(8, 1), cast('aaaao---'));
  expect(derivationOf(supermajority, tally)).toBe('5 of 7 voted, quorum 4; 4 of 5 agree, 2/3 needed; 1 recused');
  expect(tally.carried).toBe(true);
  expect(derivationOf({ ...rules, method: 'CONSENT' }, countVotes(rules, council(3), cast('aon')))).toBe('3 of 3 voted, quorum 2; 1 agree, 1 objects, no objection may stand; 1 abstained');
});

test('counting: nobody is lost, the recused never count, and agreeing never harms', () => {
  const choice = fc.constantFrom<Choice>('AGREE', 'ABSTAIN', 'OBJECT');
  const anyRules = fc.record({ method: fc.constantFrom<FrozenRules['method']>('MAJORITY', 'SUPERMAJORITY', 'CONSENT', 'UNANIMITY'), thresholdNum: fc.integer({ min: 1, max: 5 }), quorumNum: fc.integer({ min: 1, max: 5 }) })
    .map((given) => ({ ...given, thresholdDen: 5, quorumDen: 5 }));
  const electors = fc.array(fc.record({ recused: fc.boolean(), choice: fc.option(choice) }), { maxLength: 12 });
  fc.assert(
    fc.property(anyRules, electors, (given, people) => {
      const electorate = people.map(({ recused }, at) => ({ personId: `p${at}`, recused }));
      const casts = people.flatMap(({ choice: made }, at) => (made ? [{ personId: `p${at}`, castNumber: 1, choice: made }] : []));
      const tally = countVotes(given, electorate, casts);
      expect(tally.agree + tally.abstain + tally.object).toBe(tally.voted);
      expect(tally.electors + tally.recused).toBe(people.length);
      expect(tally.quorum).toBe(quorumOf(given, tally.electors));
      if (tally.carried) {
        expect(tally.voted).toBeGreaterThanOrEqual(tally.quorum);
        expect(countVotes(given, electorate, casts.map((each) => ({ ...each, choice: 'AGREE' as const }))).carried).toBe(true);
      }
    }),
  );
});
