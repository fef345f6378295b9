import { useSearchParam } from '@tribune/kernel/web';
import { useNavigate } from '@tanstack/react-router';
import type { EntryKind } from './register.documents.js';

/** What a reader looks for; it stands in the address, so that it can be sent to somebody. `where` is "stage:<id>" or "place:<id>". */
export interface Filter {
  readonly search: string;
  readonly kind: EntryKind | 'all';
  readonly where: string;
}
/** In the order in which they are offered. */
export const KINDS: readonly EntryKind[] = ['FINAL', 'REFUSED', 'EMERGENCY', 'REPORT'];

export function useFilter() {
  const navigate = useNavigate();
  const [search = ''] = useSearchParam('search');
  const [kind = 'all'] = useSearchParam('kind');
  const [where = ''] = useSearchParam('where');
  const value: Filter = { search, kind: KINDS.find((each) => each === kind) ?? 'all', where };
  const set = (changes: Partial<Filter>) => {
    const next = { ...value, ...changes };
    void navigate({ to: '.', search: { search: next.search || undefined, kind: next.kind === 'all' ? undefined : next.kind, where: next.where || undefined }, replace: true });
  };
  return { value, set };
}

/** The filter as the API takes it. */
export function filterOf({ search, kind, where }: Filter) {
  const [what, id = null] = where.split(':');
  return { search: search || null, kinds: kind === 'all' ? null : [kind], stageId: what === 'stage' ? id : null, touchPointId: what === 'place' ? id : null };
}

export const isFiltered = ({ search, kind, where }: Filter): boolean => search !== '' || kind !== 'all' || where !== '';
