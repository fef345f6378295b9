import { language } from '@tribune/ui';
import { answeredEarly, ASKING } from './early/index.js';
import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core';
import { isSignedOut } from './failure.js';
import { keptAnswers } from './kept-answers.js';
import { makeSocket } from './live-socket.js';
import { doubtSession } from './session-doubt.js';

/** Speaks to the API of the same origin with the session cookie: POST only, subscriptions over one socket. */
export function makeClient(): Client {
  // what is asked after hearing of something is not answered by a copy that does not have it yet
  let seen: string | undefined;
  const socket = makeSocket(`${location.origin.replace(/^http/, 'ws')}/graphql`);
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({ credentials: 'same-origin', headers: { ...ASKING, 'accept-language': language(), ...(seen && { 'tribune-seen': seen }) } }),
    fetch: (url, init) => (seen ? fetch : answeredEarly)(url, init),
    requestPolicy: 'cache-and-network',
    exchanges: [
      keptAnswers(),
      mapExchange({ onError: (error) => void (isSignedOut(error) && doubtSession()) }),
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe<Record<string, unknown>, Record<string, unknown>>({ query: query ?? '', variables }, {
              ...sink,
              next: ({ data = null, errors, extensions }) => {
                if (typeof extensions?.['seen'] === 'string') seen = extensions['seen'];
                sink.next({ data, ...(errors && { errors }) });
              },
            }),
          }),
        }),
      }),
    ],
  });
}
