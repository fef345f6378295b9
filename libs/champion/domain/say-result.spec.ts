import { expect, test } from 'vitest';
import { sayResult } from './say-result.js';

const line = (name: string, approvals: number, elected: boolean, stood = true) => ({ name, approvals, elected, stood });

test('a champion and alternates are named with what elected them', () => {
  expect(sayResult({ electorate: 8, voted: 6, noneVotes: 1, tieBroken: false, lines: [line('Clara', 4, true), line('Dimitri', 3, true), line('Ayumi', 2, true), line('Liam', 1, false)] })).toBe(
    '6 of 8 on the roll voted. Clara is elected champion with 4 approvals; 1 chose “none of these”. Dimitri and Ayumi are alternates, in this order.',
  );
});

test('a tie and a person who could no longer stand are told', () => {
  const said = sayResult({ electorate: 3, voted: 1, noneVotes: 0, tieBroken: true, lines: [line('Liam', 1, false, false), line('Clara', 1, true), line('Ayumi', 1, true)] });
  expect(said).toContain('Clara is elected champion with 1 approval;');
  expect(said).toContain('Ayumi is alternate.');
  expect(said).toContain('Liam could no longer stand');
  expect(said).toContain('committed to before anybody voted');
});

test('when none of these wins it says so', () => {
  expect(sayResult({ electorate: 3, voted: 2, noneVotes: 2, tieBroken: false, lines: [line('Clara', 0, false)] })).toBe(
    '2 of 3 on the roll voted. Nobody is elected: nobody who stands had more approvals than “none of these”, which 2 chose.',
  );
});

test('a champion is confirmed, or not', () => {
  const vote = { confirmation: true, electorate: 8, voted: 6, tieBroken: false };
  expect(sayResult({ ...vote, noneVotes: 2, lines: [line('Clara', 4, true)] })).toBe('6 of 8 on the roll voted. Clara is confirmed as champion with 4 approvals; 2 chose “none of these”. The term goes on.');
  expect(sayResult({ ...vote, noneVotes: 3, lines: [line('Clara', 3, false)] })).toMatch(/Clara is not confirmed, with 3 approvals; 3 chose .* next election begins by itself\.$/);
});
