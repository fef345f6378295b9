import { formatNumber } from '@tribune/ui/words';

/** A value of the scale with the decimals that it has, two at most. */
export const digits = (value: number): string => formatNumber(value, Math.min(2, String(value).split('.')[1]?.length ?? 0));
