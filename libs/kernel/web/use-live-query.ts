import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { failureSentence, isNotFound } from './failure.js';
import type { About } from './live-hub.js';
import { useAgain } from './use-again.js';
import { useKept } from './use-kept.js';
import { useLive } from './use-live.js';

export interface LiveQuery<D> {
  data: D | undefined;
  /** Nothing to show yet. */
  loading: boolean;
  /** A sentence when there is nothing to show because the request failed. */
  failure: string | null;
  notFound: boolean;
  reload: () => void;
}

/** A query that keeps itself fresh: shows what is known, asks at once, and again whenever what it is about changes; keeps showing it while the server cannot be reached. `shared`: another part of the page asks the same, and what it has been told will do. */
export function useLiveQuery<D, V extends AnyVariables>(args: { query: TypedDocumentNode<D, V>; variables: V; about?: About | undefined; pause?: boolean | undefined; shared?: boolean | undefined }): LiveQuery<D> {
  const { query, variables, about = {}, pause = false, shared = false } = args;
  const [{ data: answered, error, fetching, stale }, execute] = useQuery<D, V>({ query, variables, pause, ...(shared && { requestPolicy: 'cache-first' }) } as Parameters<typeof useQuery<D, V>>[0]);
  const data = useKept(answered, variables, error?.networkError !== undefined);
  const reload = useAgain(fetching || stale, useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]));
  useLive(about, () => {
    if (!pause) reload();
  });
  return {
    data,
    loading: data === undefined && (fetching || pause),
    failure: error && data === undefined ? failureSentence(error, 'read') : null,
    notFound: isNotFound(error),
    reload,
  };
}
