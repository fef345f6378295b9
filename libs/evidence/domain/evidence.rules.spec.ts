import { describe, expect, test } from 'vitest';
import { EVIDENCE_KINDS, evidenceProblem, isSmallSample, REQUIRED, type EvidenceFacts } from './evidence.rules.js';

const whole: EvidenceFacts = {
  kind: 'MEASURE', why: 'Most of them are second letters.', title: 'Complaints that name customer service', text: 'We asked at the belt.', quote: 'Nobody told me.', value: '2910', unit: 'complaints', n: 8927, low: '2850', high: '2970',
  source: 'Complaint reasons, counted', url: 'https://example.org/count', place: 'Lisbon', day: '2026-11-01', touchPointId: '00000000-0000-4000-8000-000000000000',
};
const problem = (change: Partial<EvidenceFacts>) => evidenceProblem({ ...whole, ...change });

describe('what each kind has to say', () => {
  for (const kind of EVIDENCE_KINDS)
    test(kind, () => {
      expect(problem({ kind })).toBeNull();
      for (const field of REQUIRED[kind]) expect(problem({ kind, low: null, high: null, [field]: field === 'value' || field === 'day' || field === 'touchPointId' ? null : '  ' })).toEqual({ field, problem: null });
    });
});

test('figures are decimals, and lie within an interval that has two ends', () => {
  for (const value of ['31,5', '1e9', '.5', 'NaN', '1234567890123']) expect(problem({ value, low: null, high: null })).toMatchObject({ field: 'value' });
  expect(problem({ value: '-35.9', low: '-52', high: '-19.8' })).toBeNull();
  expect(problem({ low: null })).toMatchObject({ field: 'low', problem: 'An interval has two ends' });
  expect(problem({ high: null })).toMatchObject({ field: 'high' });
  expect(problem({ value: '2971' })).toMatchObject({ field: 'low', problem: 'The figure lies within its interval' });
  expect(problem({ kind: 'MENTION', value: null })).toMatchObject({ field: 'value' });
  expect(problem({ n: 0 })).toMatchObject({ field: 'n' });
});

test('an address leads to the web and to nothing else', () => {
  for (const url of ['javascript:alert(1)', 'ftp://example.org/a', 'https://', 'data:text/html,x', 'example.org']) expect(problem({ url })).toMatchObject({ field: 'url' });
});

test('a day is in the calendar', () => {
  for (const day of ['2026-02-30', '2025-02-29', '2026-13-01']) expect(problem({ day })).toMatchObject({ field: 'day' });
  expect(problem({ day: '2024-02-29' })).toBeNull();
});

test('a sentence is a sentence, not a report', () => expect(problem({ why: 'x'.repeat(301) })).toEqual({ field: 'why', problem: 'This may have at most 300 characters' }));

test('fewer than thirty answers are a small sample; an unknown number is not called one', () => expect([1, 29, 30, null].map(isSmallSample)).toEqual([true, true, false, false]));
