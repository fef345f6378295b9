import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

interface Event {
  readonly id: string;
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string;
}

/** A subscriber as the browser is one, for specs: speaks graphql-ws with a session cookie. */
export interface Heard {
  readonly events: Event[];
  types(): string[];
  /** Connected, and given a moment to be listened to. */
  ready(): Promise<void>;
  until(type: string): Promise<void>;
  untilCount(count: number): Promise<void>;
  ended(): Promise<void>;
  error(): string;
  /** Takes nothing more from the line, as a tab that sleeps. */
  pause(): void;
  stop(): Promise<void>;
}

export function listenTo(url: string, token: string, query = 'subscription { activity { id type subjectType subjectId at } }', variables: Record<string, unknown> = {}): Heard {
  const sockets: WebSocket[] = [];
  class WithCookie extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: { cookie: `tribune_session=${token}` } });
      sockets.push(this);
    }
  }
  const events: Event[] = [];
  let connected = false;
  let over = false;
  let failure = '';
  const client = createClient({ url: `${url.replace(/^http/, 'ws').replace('[::1]', '127.0.0.1')}/graphql`, webSocketImpl: WithCookie, lazy: false, retryAttempts: 0, on: { connected: () => (connected = true) } });
  client.subscribe<{ activity: Event }>(
    { query, variables },
    {
      next: ({ data, errors }) => {
        if (data) events.push(data.activity);
        if (errors) failure = JSON.stringify(errors);
      },
      error: (error) => {
        failure = JSON.stringify(error);
        over = true;
      },
      complete: () => (over = true),
    },
  );
  const eventually = async (condition: () => boolean, what: string): Promise<void> => {
    for (const deadline = Date.now() + 15_000; !condition(); await sleep(10)) {
      if (Date.now() > deadline) throw new Error(`${what} did not happen; heard: ${events.map(({ type }) => type).join(', ')} ${failure}`);
    }
  };
  return {
    events,
    types: () => events.map(({ type }) => type),
    ready: async () => {
      await eventually(() => connected, 'connecting');
      await sleep(200);
    },
    until: (type) => eventually(() => events.some((event) => event.type === type), type),
    untilCount: (count) => eventually(() => events.length >= count, `${count} events`),
    ended: () => eventually(() => over, 'the end'),
    error: () => failure,
    pause: () => sockets.forEach((socket) => socket.pause()),
    stop: async () => {
      sockets.forEach((socket) => socket.resume());
      await client.dispose();
    },
  };
}
