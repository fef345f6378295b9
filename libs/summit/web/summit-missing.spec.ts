import { expect, it } from 'vitest';
import { missingIn } from './summit-missing.js';

it('Everything that a summit lacks is said at once; it needs no place', () => {
  expect(missingIn({ title: 'Spring summit', startsAt: '', endsAt: ' ', place: '', sponsorId: '' })).toEqual(['startsAt', 'endsAt', 'sponsorId']);
});
