import { expect, test } from 'vitest';
import { countApproval, sha256OfText } from '@tribune/champion/domain';
import { compareCount } from './compare-count.js';

const seed = '00'.repeat(32);
const keys = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
const ballots = [[keys[0]], [keys[0], keys[1]], []].map((approvedKeys, at) => ({ receiptHash: sha256OfText(String(at)), approved: [], approvedKeys }));
const count = countApproval(keys.map((key) => ({ key, stood: true })), ballots.map(({ receiptHash, approvedKeys }) => ({ receiptHash, approved: approvedKeys })), 3, seed);
const published = {
  confirmation: false, electorate: 5, voted: 3, noneVotes: 1, ballotsHash: count.ballotsHash, seed, seedCommitment: '66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925', tieBroken: false, places: 3, minimumPublished: 5, sentence: '',
  lines: count.lines.map((line) => ({ ...line, name: line.key === keys[0] ? 'Clara' : 'Dimitri', stood: true })),
};

test('an honest result agrees in every step', () => {
  expect(compareCount(published, ballots)).toMatchObject({ agrees: true });
});

test('a forged line, a missing ballot, another draw and a false winner are each shown', () => {
  const failing = (result: typeof published, cast = ballots) => compareCount(result, cast).steps.filter(({ holds }) => !holds).map(({ text }) => text);
  expect(failing({ ...published, lines: published.lines.map((line) => ({ ...line, approvals: 2 })) })).toEqual(['Dimitri: 1 counted here, 2 published']);
  expect(failing(published, ballots.slice(1))).toEqual(expect.arrayContaining(['2 ballots fetched, 3 published', 'The seal over all ballots is the published one']));
  expect(failing({ ...published, seedCommitment: 'ff' })).toEqual(['The draw is the one that was sealed before voting']);
  expect(failing({ ...published, lines: published.lines.map((line) => ({ ...line, elected: true })) })).toEqual(['Who is elected']);
});
