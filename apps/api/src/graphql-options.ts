import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { maskError, type Database, type GraphQLContext } from '@tribune/kernel/server';
import { whoAsks } from '@tribune/people/server';
import type { Request, Response } from 'express';
import { liveOptions } from './live-options.js';

const neverKept: ApolloServerPlugin = {
  requestDidStart: async () => ({ willSendResponse: async ({ response }) => void response.http?.headers.set('cache-control', 'no-store') }),
};

/** Code-first schema, masked errors, and who asks: found once per request, and anew for each live connection. */
export function graphqlOptions(database: Database): ApolloDriverConfig {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    // its page loads scripts from elsewhere, which the content policy forbids
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    // it weighs every single field to find out how long an answer may be kept; ours never may: each is made for who asks
    plugins: [ApolloServerPluginCacheControlDisabled(), neverKept],
    formatError: maskError,
    context: async ({ req, res, extra }: { req?: Request; res?: Response; extra?: { request?: Request } }): Promise<GraphQLContext> => ({
      actor: await whoAsks(database, (req ?? extra?.request)?.headers?.cookie),
      loaders: new Map(),
      ...(req && { req }),
      ...(res && { res }),
    }),
    subscriptions: { 'graphql-ws': liveOptions },
  };
}
