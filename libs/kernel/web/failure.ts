import type { CombinedError } from '@urql/core';

/** What a failed request says to the reader: what happened to what they did, and what to do now. */
export function failureSentence(error: CombinedError, did: 'read' | 'act'): string {
  const [first] = error.graphQLErrors;
  if (first && !/^(BAD|GRAPHQL)_/.test(codeOf(first))) return first.message;
  if (did === 'act') return `${cause(error)} What you typed is kept; trying again is safe, it happens once.`;
  return `${cause(error)} Check your connection and try again.`;
}

const cause = (error: CombinedError) => (error.networkError ? 'The server could not be reached.' : 'Something went wrong on our side.');
const codeOf = ({ extensions }: CombinedError['graphQLErrors'][number]) => String(extensions['code'] ?? 'BAD_REQUEST');

/** The session has ended, or never was. */
export const isSignedOut = (error: CombinedError | undefined): boolean => error?.graphQLErrors.some((one) => codeOf(one) === 'SignInRequired') ?? false;

/** Not there, or not for this person: both are said alike. */
export const isNotFound = (error: CombinedError | undefined): boolean => error?.graphQLErrors.some((one) => codeOf(one) === 'NotFound') ?? false;
