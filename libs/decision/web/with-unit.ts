import { formatNumber } from '@tribune/ui/words';

/** What was measured, in the unit of the figure that it is held against: 31 and "90 %" are "31 %". */
export const withUnit = (value: number, like: string): string => {
  const unit = /^\s*[-−]?\d[\d.,\s]*(.*)$/s.exec(like)?.[1]?.trim() ?? '';
  return unit === '' ? formatNumber(value, 2) : `${formatNumber(value, 2)} ${unit}`;
};
