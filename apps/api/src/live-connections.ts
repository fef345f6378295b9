import { GraphQLError } from 'graphql';
import type { WebSocket } from 'ws';

/** What of a connection is looked at: its subscriptions by their ids, those that are being opened among them. */
export interface Line {
  readonly subscriptions: Readonly<Record<string, unknown>>;
  readonly extra: { readonly socket: WebSocket };
}

/** A page has one subscription on its connection. */
const MOST = 10;
const IDLE_SECONDS = 30;

/** Live connections of this process: each holds a few subscriptions, and at least one. Who holds a connection open to listen to nothing is told to come back when there is something to hear. */
export class LiveConnections {
  /** Each with since when it has listened to nothing. */
  private readonly lines = new Map<Line, number | null>();
  private readonly most = Number(process.env['LIVE_PER_CONNECTION'] || MOST);
  private readonly idleMs = Number(process.env['LIVE_IDLE_SECONDS'] || IDLE_SECONDS) * 1_000;
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
    if (Object.keys(line.subscriptions).length <= this.most) return undefined;
    return new GraphQLError(`A connection holds ${this.most} subscriptions at once. End one of them first.`, { extensions: { code: 'TooManySubscriptions' } });
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
