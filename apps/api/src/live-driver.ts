import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import type { WebSocketServer } from 'ws';
import { LIMITS } from './limits.js';

interface WithLive {
  readonly _subscriptionService?: { readonly wss?: WebSocketServer };
}

/** Nest makes the server of live connections itself, and lets it read messages of 100 MB: here a longer one than a subscription needs closes the connection (1009). */
@Injectable()
export class LiveDriver extends ApolloDriver {
  override async start(options: ApolloDriverConfig): Promise<void> {
    await super.start(options);
    const live = (this as unknown as WithLive)._subscriptionService?.wss;
    if (!live) throw new Error('The server of live connections is not where it was: its messages would be unlimited.');
    live.options.maxPayload = LIMITS.liveBytes;
  }
}
