import { useEffect, useState, type ReactNode } from 'react';
import { Provider, useSubscription } from 'urql';
import { makeClient } from './client.js';
import { liveHub } from './live-hub.js';
import { refreshOnReturn } from './live-socket.js';
import { doubtSession } from './session-doubt.js';
import { SessionProvider, useSession } from './session.js';
import { ActivitySubscription } from './session.documents.js';

/** The API client, the session and live updates; once, around the router. */
export function KernelProvider({ children }: { children: ReactNode }) {
  const [client] = useState(makeClient);
  return (
    <Provider value={client}>
      <SessionProvider>
        <LiveUpdates />
        {children}
      </SessionProvider>
    </Provider>
  );
}

/** The one subscription of a signed-in person. */
function LiveUpdates() {
  const { session } = useSession();
  useSubscription({ query: ActivitySubscription, pause: session === null }, (_, { activity }) => {
    liveHub.touch(activity);
    if (activity.type === 'SessionEnded') doubtSession();
    return { activity };
  });
  useEffect(refreshOnReturn, []);
  return null;
}
