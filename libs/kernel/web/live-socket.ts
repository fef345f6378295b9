import { createClient, type Client } from 'graphql-ws';
import { liveHub } from './live-hub.js';
import { isReachable } from './reachable.js';

const LONGEST_PAUSE = 15_000;
/** The subscription begins with what happened in the last 15 seconds (session.documents.ts); a page that asked before asks again. */
const TOLD_BEFORE = 12_000;

/** The one socket for live updates: opened when something subscribes, reopened for ever, each time asking the page again. */
export function makeSocket(url: string): Client {
  let opened = false;
  return createClient({
    url,
    lazy: true,
    keepAlive: 20_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => new Promise((go) => setTimeout(go, Math.min(LONGEST_PAUSE, 500 * 2 ** retries) * (0.75 + Math.random() / 2))),
    on: {
      connected: () => {
        if (opened || !isReachable() || performance.now() > TOLD_BEFORE) liveHub.refreshAll();
        opened = true;
      },
    },
  });
}

/** Asks again when the device comes back: online, or to the foreground after a while. */
export function refreshOnReturn(): () => void {
  let hiddenAt = 0;
  const online = () => liveHub.refreshAll();
  const visibility = () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (Date.now() - hiddenAt > 20_000) liveHub.refreshAll();
  };
  addEventListener('online', online);
  document.addEventListener('visibilitychange', visibility);
  return () => {
    removeEventListener('online', online);
    document.removeEventListener('visibilitychange', visibility);
  };
}
