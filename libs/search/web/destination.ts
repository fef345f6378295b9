import type { Hit } from './search.documents.js';

/** Where a hit leads. */
export function destinationOf({ kind, id, number, slug }: Pick<Hit, 'kind' | 'id' | 'number' | 'slug'>): string {
  if (kind === 'DECISION') return `/decisions/${number}`;
  if (kind === 'ELECTION') return `/elections/${id}`;
  return kind === 'TOUCH_POINT' ? `/touch-points/${slug}` : '/people';
}
