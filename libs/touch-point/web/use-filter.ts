import { useNavigate, useSearch } from '@tanstack/react-router';
import { NO_FILTER, type TouchPointFilter } from './touch-point-filter.js';

const PARTS = Object.keys(NO_FILTER) as (keyof TouchPointFilter)[];

/** The filter as it stands in the address: a link to a narrowed list can be sent. */
export function useFilter(): [TouchPointFilter, (next: TouchPointFilter) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const partOf = (part: keyof TouchPointFilter): string => (search[part] === undefined ? '' : String(search[part]));
  const filter = Object.fromEntries(PARTS.map((part) => [part, partOf(part)])) as unknown as TouchPointFilter;
  const set = (next: TouchPointFilter) => {
    const parts = Object.fromEntries(PARTS.map((part) => [part, next[part] || undefined]));
    void navigate({ to: '.', search: { ...search, ...parts }, replace: true });
  };
  return [filter, set];
}
