import { ButtonLink, EmptyState, ErrorState, LoadingState, Page, QuietLink } from '@tribune/ui';
import type { ReactNode } from 'react';
import { texts } from './kernel.texts.js';
import type { LiveQuery } from './use-live-query.js';

/** What a query shows in each of its states: bones, a sentence with a way on, or the data. */
export function Loaded<D>({ query, label, children }: { query: LiveQuery<D>; label?: string | undefined; children: (data: D) => ReactNode }) {
  if (query.notFound) return <NotThere />;
  if (query.data !== undefined) return children(query.data);
  if (query.failure) return <ErrorState sentence={query.failure} onRetry={query.reload} />;
  return <LoadingState label={label} />;
}

/** The same for a whole page whose title comes with its data; `title` is what it is called until then. */
export function LoadedPage<D>({ query, title, children }: { query: LiveQuery<D>; title: string; children: (data: D) => ReactNode }) {
  if (query.notFound) return <NotTherePage />;
  if (query.data !== undefined) return children(query.data);
  return <Page title={title}><Loaded query={query} label={texts.loading(title)}>{() => null}</Loaded></Page>;
}

/** A page for something that is not there, or not for this person. */
export function NotTherePage() {
  return <Page title={texts.notThere} lead={texts.notThereLead} actions={<ButtonLink to="/" look="primary">{texts.toWaiting}</ButtonLink>}>{null}</Page>;
}

/** Unseen and not yours are said alike. */
export function NotThere() {
  return <EmptyState title={texts.notThere} sentence={texts.notThereLead} action={<QuietLink to="/">{texts.toWaiting}</QuietLink>} />;
}
