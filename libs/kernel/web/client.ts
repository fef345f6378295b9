import { language } from '@tribune/ui';
import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core';
import { isSignedOut } from './failure.js';
import { keptAnswers } from './kept-answers.js';
import { makeSocket } from './live-socket.js';
import { doubtSession } from './session-doubt.js';

/** Speaks to the API of the same origin with the session cookie: POST only, subscriptions over one socket. */
export function makeClient(): Client {
  const socket = makeSocket(`${location.origin.replace(/^http/, 'ws')}/graphql`);
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true', 'accept-language': language() } },
    requestPolicy: 'cache-and-network',
    exchanges: [
      keptAnswers(),
      mapExchange({ onError: (error) => void (isSignedOut(error) && doubtSession()) }),
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe<Record<string, unknown>>({ query: query ?? '', variables }, { ...sink, next: ({ data = null, errors }) => sink.next({ data, ...(errors && { errors }) }) }),
          }),
        }),
      }),
    ],
  });
}
