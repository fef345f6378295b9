import { formatShortDate } from '@tribune/ui/words';

/** The words of a line come with their day as it is kept: in a sentence it is read as a day. */
export const saidDays = (words: string): string => words.replace(/\b\d{4}-\d{2}-\d{2}$/, (day) => formatShortDate(day, { zone: 'UTC' }));
