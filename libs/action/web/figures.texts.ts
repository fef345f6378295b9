import { formatNumber, formatShortDate } from '@tribune/ui/words';

/** A day is that day wherever it is read. */
export const onDay = (day: string): string => formatShortDate(day, { zone: 'UTC' });

/** With the digits that it was entered with, three at most. */
export const figure = (value: number): string => formatNumber(value, Math.min(3, String(value).split('.')[1]?.length ?? 0));
