import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql';
import type { Server } from 'node:http';
import type { WebSocketServer } from 'ws';
import { LIMITS } from './limits.js';
import { placeResolvers, type Resolvers } from './place-resolvers.js';
import { hearUpgrades } from './upgrades.js';

interface WithLive {
  readonly _subscriptionService?: { readonly wss?: WebSocketServer };
}

/** What Nest's factory makes the schema with. */
interface Makers {
  readonly gqlSchemaBuilder: { build(file: true, options: object, classes: unknown): Promise<GraphQLSchema> };
  readonly resolversExplorerService: { getAllCtors(): unknown; explore(): Resolvers };
}

/** Nest's driver, with three things done in another way. */
@Injectable()
export class LiveDriver extends ApolloDriver {
  /**
   * Nest makes the schema from classes, asks it all about itself, prints it, reads that back, and copies what answers its fields from the second schema to the
   * first: a third of the time in which the API starts. Here that goes to the first at once; `npm run schema`, a part of the tests, asks the schema about itself.
   */
  override async generateSchema(options: ApolloDriverConfig): Promise<GraphQLSchema> {
    const { gqlSchemaBuilder, resolversExplorerService } = this.graphQlFactory as unknown as Makers;
    const made = await gqlSchemaBuilder.build(true, { ...options, buildSchemaOptions: { ...options.buildSchemaOptions, skipCheck: true } }, resolversExplorerService.getAllCtors());
    const schema = placeResolvers(resolversExplorerService.explore(), made);
    return lexicographicSortSchema(options.transformSchema ? await options.transformSchema(schema) : schema);
  }

  /** Nest makes the server of live connections itself, leaves without an answer who comes for something else, and lets it read messages of 100 MB: here a longer one than a subscription needs closes the connection (1009). */
  override async start(options: ApolloDriverConfig): Promise<void> {
    await super.start(options);
    const live = (this as unknown as WithLive)._subscriptionService?.wss;
    if (!live) throw new Error('The server of live connections is not where it was: its messages would be unlimited.');
    live.options.maxPayload = LIMITS.liveBytes;
    hearUpgrades(this.httpAdapterHost.httpAdapter.getHttpServer() as Server, live);
    // whoever sends what is no message is hung up on by the library, and written into the log by the other: that is nothing to look after, and anybody could fill it
    live.on('connection', (socket) => void socket.removeAllListeners('error').on('error', () => undefined));
  }
}
