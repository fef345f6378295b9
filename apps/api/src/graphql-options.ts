import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { GraphQLWsSubscriptionsConfig } from '@nestjs/graphql';
import { maskError, questionsToReplica, type Database, type GraphQLContext, type PlainFields, type Replica } from '@tribune/kernel/server';
import { bearerOf, whoAsks, whoseToken } from '@tribune/people/server';
import type { Request, Response } from 'express';
import type { WebSocket } from 'ws';
import { noSubscriptions, statusAsAsked } from './at-the-door.js';
import type { Departure } from './departure.js';
import { describeRoots } from './describe-roots.js';
import { firstLook, refusalRule } from './first-look.js';
import { costLimit, LIMITS, MISTAKES } from './limits.js';
import { comeAgain, liveOptions } from './live-options.js';
import { counted } from './seen/counted.js';
import { quickAnswers } from './quick/quick-answers.js';
import { jsonLog } from './seen/json-log.js';
import { tracedOperation } from './seen/traced.js';
import { trustedOnly, TrustedDocuments, trustMode } from './trusted-documents.js';
import { usableTexts } from './usable-texts.js';

const neverKept: ApolloServerPlugin = {
  requestDidStart: async () => ({ willSendResponse: async ({ response }) => void response.http?.headers.set('cache-control', 'no-store') }),
};

/** Code-first schema, masked errors, and who asks: found once per request, and anew for each live connection. */
export function graphqlOptions(database: Database, departure: Departure, replica: Replica, fields: PlainFields): ApolloDriverConfig {
  const trusted = new TrustedDocuments(trustMode());
  return {
    autoSchemaFile: true,
    logger: jsonLog,
    transformSchema: (schema) => {
      fields.into(schema);
      return describeRoots(schema);
    },
    // its page loads scripts from elsewhere, which the content policy forbids
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    // nobody but our own pages and programs sends documents, whole ones: what strangers send is not kept for later
    persistedQueries: false,
    // it weighs every single field to find out how long an answer may be kept; ours never may: each is made for who asks
    plugins: [ApolloServerPluginCacheControlDisabled(), neverKept, counted, tracedOperation, firstLook(trusted), noSubscriptions, trustedOnly(trusted), usableTexts, costLimit, statusAsAsked, quickAnswers(fields.limited()), ...(replica.isThere ? [questionsToReplica(replica)] : [])],
    validationRules: [refusalRule],
    validationOptions: MISTAKES,
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: LIMITS.selections,
    formatError: maskError,
    context: async ({ req, res, extra }: { req?: Request; res?: Response; extra?: { request?: Request; socket?: WebSocket } }): Promise<GraphQLContext> => {
      const headers = (req ?? extra?.request)?.headers;
      const secret = bearerOf(headers?.authorization);
      const actor = await (secret ? whoseToken(database, secret) : whoAsks(database, headers?.cookie, headers?.['user-agent'])).catch(comeAgain(extra?.socket));
      // 1013, Try Again Later: who is cut off comes back and asks anew
      return { actor, loaders: new Map(), refused: [], ...(req && { req }), ...(res && { res }), ...(extra?.socket && { hangUp: (reason: string) => extra.socket?.close(1013, reason) }) };
    },
    // Nest hands everything on, and names a part of it in its type
    subscriptions: { 'graphql-ws': liveOptions(departure, replica, trusted) as GraphQLWsSubscriptionsConfig },
  };
}
