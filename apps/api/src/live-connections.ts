import { GraphQLError } from 'graphql';
import type { WebSocket } from 'ws';

/** What of a connection is looked at: its subscriptions by their ids, those that are being opened among them. */
export interface Line {
  readonly subscriptions: Readonly<Record<string, unknown>>;
  readonly extra: { readonly socket: WebSocket };
}

const OPEN = 1;
/** A page has one subscription on its connection. */
const MOST = 10;
const IDLE_SECONDS = 30;
/** So many mistakes within a minute are no accident: each costs reading, and a look at the schema. */
const MISTAKES = { most: 20, withinMs: 60_000 };

/** Live connections of this process: each holds a few subscriptions, and at least one. Who holds a connection open to listen to nothing is told to come back when there is something to hear. */
export class LiveConnections {
  /** Each with since when it has listened to nothing. */
  private readonly lines = new Map<Line, number | null>();
  private readonly most = Number(process.env['LIVE_PER_CONNECTION'] || MOST);
  private readonly idleMs = Number(process.env['LIVE_IDLE_SECONDS'] || IDLE_SECONDS) * 1_000;
  /** When the latest mistakes came. */
  private readonly mistakes = new WeakMap<Line['extra'], number[]>();
  private each: NodeJS.Timeout | undefined;

  add(line: Line): true {
    this.lines.set(line, performance.now());
    this.each ??= setInterval(() => this.sweep(performance.now()), Math.min(this.idleMs, 5_000)).unref();
    line.extra.socket.once('close', () => {
      this.lines.delete(line);
      if (this.lines.size > 0) return;
      clearInterval(this.each);
      this.each = undefined;
    });
    return true;
  }

  /** Why one more subscription is not opened on this connection; it is among its subscriptions already. */
  refusalOf(line: Line): GraphQLError | undefined {
    if (line.extra.socket.readyState !== OPEN) return new GraphQLError('This connection is being closed.');
    if (Object.keys(line.subscriptions).length <= this.most) return undefined;
    return new GraphQLError(`A connection holds ${this.most} subscriptions at once. End one of them first.`, { extensions: { code: 'TooManySubscriptions' } });
  }

  /** Whoever makes one mistake after the other is hung up on with 1008, after which no page comes again by itself. What was refused for its number alone has cost nothing. */
  mistaken({ extra }: Line, errors: readonly { readonly extensions?: { readonly [key: string]: unknown } }[]): void {
    if (errors.every(({ extensions }) => extensions?.['code'] === 'TooManySubscriptions')) return;
    const now = performance.now();
    const latest = (this.mistakes.get(extra) ?? []).filter((at) => now - at < MISTAKES.withinMs);
    this.mistakes.set(extra, [...latest, now]);
    if (latest.length + 1 >= MISTAKES.most) extra.socket.close(1008, 'Too many mistakes');
  }

  private sweep(now: number): void {
    for (const [line, since] of this.lines) {
      const listens = Object.keys(line.subscriptions).length > 0;
      if (listens) this.lines.set(line, null);
      else if (since === null) this.lines.set(line, now);
      // 1013, Try Again Later: whoever was about to subscribe does so on another
      else if (now - since >= this.idleMs) line.extra.socket.close(1013, 'Listened to nothing');
    }
  }
}
