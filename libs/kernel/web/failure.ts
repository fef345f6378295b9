import type { CombinedError } from '@urql/core';

/** What a failed request says to the reader: what happened to what they did, and what to do now. */
export function failureSentence(error: CombinedError, did: 'read' | 'act'): string {
  if (error.networkError) {
    return did === 'act'
      ? 'The server could not be reached. What you typed is kept; trying again is safe, it happens once.'
      : 'The server could not be reached. Check your connection and try again.';
  }
  return did === 'act'
    ? 'Something went wrong on our side. What you typed is kept; trying again is safe, it happens once.'
    : 'Something went wrong on our side. Try again in a moment.';
}

/** The session has ended, or never was. */
export const isSignedOut = (error: CombinedError | undefined): boolean =>
  error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED') ?? false;

/** Not there, or not for this person: both are said alike. */
export const isNotFound = (error: CombinedError | undefined): boolean =>
  error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'NOT_FOUND') ?? false;
