import { EmptyState, ErrorState, LoadingState, QuietLink } from '@tribune/ui';
import type { ReactNode } from 'react';
import type { LiveQuery } from './use-live-query.js';

/** What a query shows in each of its states: bones, a sentence with a way on, or the data. */
export function Loaded<D>({ query, label, children }: { query: LiveQuery<D>; label?: string | undefined; children: (data: D) => ReactNode }) {
  if (query.notFound) return <NotThere />;
  if (query.data !== undefined) return children(query.data);
  if (query.failure) return <ErrorState sentence={query.failure} onRetry={query.reload} />;
  return <LoadingState label={label} />;
}

/** Unseen and not yours are said alike. */
export function NotThere({ what = 'this' }: { what?: string | undefined }) {
  return (
    <EmptyState
      title={`There is nothing to see at ${what === 'this' ? 'this address' : what}`}
      sentence="It may have been moved, or it is not open to you. If somebody sent you the address, ask them to check it."
      action={<QuietLink to="/">Go to what is waiting for you</QuietLink>}
    />
  );
}
