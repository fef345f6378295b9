import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useClient } from 'urql';
import type { Ballot } from './election.documents.js';

/** Fetches all published ballots when somebody wants them; null when that failed. */
export type FetchBallots = () => Promise<readonly Ballot[] | null>;

/** Ballots by election for who is signed in, by card for who is not: the same ones. */
export function useBallots<D, V extends AnyVariables>(query: TypedDocumentNode<D, V>, variables: V, pick: (data: D) => readonly Ballot[]): FetchBallots {
  const client = useClient();
  return async () => {
    const { data } = await client.query<D, AnyVariables>(query as TypedDocumentNode<D, AnyVariables>, variables, { requestPolicy: 'network-only' }).toPromise();
    return data ? pick(data) : null;
  };
}
