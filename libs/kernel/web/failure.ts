import type { CombinedError } from '@urql/core';
import { texts } from './kernel.texts.js';

/** What a failed request says to the reader: what happened to what they did, and what to do now. */
export function failureSentence(error: CombinedError, did: 'read' | 'act'): string {
  const [first] = error.graphQLErrors;
  if (first && !/^(BAD|GRAPHQL)_/.test(codeOf(first))) return first.message;
  return `${cause(error)} ${texts.failure[did]}`;
}

const cause = (error: CombinedError) => (error.networkError ? texts.failure.network : texts.failure.ours);
const codeOf = ({ extensions }: CombinedError['graphQLErrors'][number]) => String(extensions['code'] ?? 'BAD_REQUEST');

/** The session has ended, or never was. */
export const isSignedOut = (error: CombinedError | undefined): boolean => error?.graphQLErrors.some((one) => codeOf(one) === 'SignInRequired') ?? false;

/** Not there, or not for this person: both are said alike. */
export const isNotFound = (error: CombinedError | undefined): boolean => error?.graphQLErrors.some((one) => codeOf(one) === 'NotFound') ?? false;
