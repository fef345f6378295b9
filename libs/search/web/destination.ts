import type { Hit } from './search.documents.js';

/** Where a hit leads. */
export function destinationOf({ kind, id, number, slug, summitId }: Pick<Hit, 'kind' | 'id' | 'number' | 'slug' | 'summitId'>): string {
  if (kind === 'DECISION') return `/decisions/${number}`;
  if (kind === 'ELECTION') return `/elections/${id}`;
  if (kind === 'MEETING') return `/meetings/${id}`;
  if (kind === 'SUMMIT') return `/summits/${summitId}`;
  if (kind === 'PLAN_LINE') return `/summits/${summitId}/plan`;
  return kind === 'TOUCH_POINT' ? `/touch-points/${slug}` : '/people';
}
