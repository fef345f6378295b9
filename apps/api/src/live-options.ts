import { maskError, type Replica } from '@tribune/kernel/server';
import { bearerOf } from '@tribune/people/server';
import { GraphQLError, Kind, specifiedRules, validate, type ASTNode, type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { comesFromHere } from './at-the-door.js';
import type { Departure } from './departure.js';
import { limitRules, tooCostly } from './limits.js';
import { subscribeTogether } from './live-answers.js';
import { LiveDocuments } from './live-documents.js';
import type { TrustedDocuments } from './trusted-documents.js';

interface Result {
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** Errors over the live connection are as masked as over HTTP; the driver's `formatError` does not reach there. */
export const liveOptions = (departure: Departure, replica: Replica, trusted: TrustedDocuments) => ({
  // pages listen, programs with a token ask; false closes the connection as forbidden
  onConnect: ({ extra }: { extra: { request: IncomingMessage; socket: WebSocket } }): boolean => !bearerOf(extra.request.headers.authorization) && comesFromHere(extra.request.headers.origin, extra.request.headers.host) && departure.admit(extra.socket),
  parse: new LiveDocuments().read,
  subscribe: subscribeTogether,
  validate: (schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] => {
    const mistakes = document.definitions.some(asksOrActs) ? [new GraphQLError('The live connection is for subscriptions; questions and acts go by POST.')] : validate(schema, document, [...specifiedRules, ...limitRules]);
    const refusal = mistakes.length ? undefined : (trusted.refusalOf(document, { isProgram: false, isPage: true }) ?? tooCostly(schema, document));
    return refusal ? [refusal] : mistakes;
  },
  // who hears of something asks anew, and of no replica that does not have it yet
  onNext: (_context: unknown, _id: string, _payload: unknown, _args: unknown, { errors, ...result }: Result) => ({ ...result, ...(errors && { errors: errors.map(masked) }), ...(replica.latest && { extensions: { seen: replica.latest } }) }),
  onError: (_context: unknown, _id: string, _payload: unknown, errors: readonly (GraphQLError | GraphQLFormattedError)[]) => errors.map(masked),
});

const masked = (error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError => maskError('toJSON' in error ? error.toJSON() : error, error);
const asksOrActs = (node: ASTNode): boolean => node.kind === Kind.OPERATION_DEFINITION && node.operation !== 'subscription';
