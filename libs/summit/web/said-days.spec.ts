import { formatShortDate } from '@tribune/ui/words';
import { expect, it } from 'vitest';
import { saidDays } from './said-days.js';

it('The day at the end of a line is read as a day', () => {
  expect(saidDays('Desks close at ten, Product, 2026-12-13')).toBe(`Desks close at ten, Product, ${formatShortDate('2026-12-13', { zone: 'UTC' })}`);
  expect(saidDays('Desks close at ten')).toBe('Desks close at ten');
});
