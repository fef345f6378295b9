import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';

/** A page in a browser: listens, comes back after a cut, at another process where this one is gone, and then asks anew (libs/kernel/web/live-socket.ts). */
export interface Page {
  readonly heard: { readonly type: string; readonly at: number }[];
  /** How often it was connected, and with which codes its connections ended. */
  readonly connected: () => number;
  readonly closed: { readonly code: number; readonly reason: string }[];
  /** How far the log was when something was heard of last. */
  readonly seen: () => string | undefined;
  /** The subscription has ended by itself. */
  readonly over: () => boolean;
  /** Takes nothing more from the line, as a tab that sleeps. */
  sleep(): void;
  wake(): void;
}

const clients: Client[] = [];
/** For each file's own afterAll, before the processes are ended. */
export const closePages = async (): Promise<void> => void (await Promise.all(clients.splice(0).map(async (client) => client.dispose()).map((gone) => gone.catch(() => undefined))));

export function openPage(urls: readonly string[], token: string, askAnew: () => void = () => undefined): Page {
  const sockets: WebSocket[] = [];
  class WithCookie extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: { cookie: `tribune_session=${token}` } });
      sockets.push(this);
    }
  }
  let tries = 0;
  let connected = 0;
  let over = false;
  let seen: string | undefined;
  const heard: Page['heard'] = [];
  const closed: Page['closed'] = [];
  const client = createClient({
    url: () => `${urls[tries++ % urls.length]?.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WithCookie,
    lazy: false,
    // it comes back for ever, as a browser does
    onNonLazyError: () => undefined,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: () => new Promise((go) => setTimeout(go, 100)),
    on: {
      connected: () => {
        if (connected++ > 0) askAnew();
      },
      closed: (event) => closed.push(event as { code: number; reason: string }),
    },
  });
  clients.push(client);
  const next = ({ data, extensions }: { data?: { activity: { type: string } } | null; extensions?: Record<string, unknown> }): void => {
    if (data) heard.push({ type: data.activity.type, at: performance.now() });
    if (extensions?.['seen']) seen = String(extensions['seen']);
  };
  client.subscribe<{ activity: { type: string } }>(
    { query: 'subscription { activity { type } }' },
    { next, error: () => (over = true), complete: () => (over = true) },
  );
  return { heard, connected: () => connected, closed, seen: () => seen, over: () => over, sleep: () => sockets.at(-1)?.pause(), wake: () => sockets.forEach((socket) => socket.resume()) };
}
