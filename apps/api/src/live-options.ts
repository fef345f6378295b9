import { maskError, type Replica } from '@tribune/kernel/server';
import { bearerOf } from '@tribune/people/server';
import { GraphQLError, Kind, specifiedRules, validate, type ASTNode, type DocumentNode, type ExecutionArgs, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { comesFromHere } from './at-the-door.js';
import type { Departure } from './departure.js';
import { refusedAtFirst } from './first-look.js';
import { MISTAKES, tooCostly } from './limits.js';
import { subscribeTogether } from './live-answers.js';
import { LiveConnections, type Line } from './live-connections.js';
import { LiveDocuments } from './live-documents.js';
import { withoutLeavingOut } from './subscription-roots.js';
import type { TrustedDocuments } from './trusted-documents.js';

interface Result {
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** Errors over the live connection are as masked as over HTTP; the driver's `formatError` does not reach there. */
export const liveOptions = (departure: Departure, replica: Replica, trusted: TrustedDocuments, connections = new LiveConnections(), documents = new LiveDocuments()) => ({
  // pages listen, programs with a token ask; false closes the connection as forbidden
  onConnect: (line: Line & { extra: { request: IncomingMessage } }): boolean => {
    const { headers } = line.extra.request;
    return !bearerOf(headers.authorization) && comesFromHere(headers.origin, headers.host) && departure.admit(line.extra.socket) && connections.add(line);
  },
  // thrown from where it would be read next, a mistake in a document would stand in the log with its text
  onSubscribe: (line: Line, _id: string, { query }: { query: string }): readonly GraphQLError[] | undefined => {
    const refusal = connections.refusalOf(line) ?? documents.mistakeIn(query);
    return refusal && [refusal];
  },
  parse: documents.read,
  subscribe: (args: ExecutionArgs) => {
    const refusal = tooCostly(args.schema, args.document, args.variableValues ?? {}, args.operationName);
    return refusal ? { errors: [refusal] } : subscribeTogether(args);
  },
  validate: (schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] => {
    const refusal = refusedAtFirst(schema, document, trusted, { isProgram: false, isPage: true });
    if (refusal) return [refusal];
    const bad = document.definitions.some(asksOrActs) ? 'The live connection is for subscriptions; questions and acts go by POST.' : withoutLeavingOut(document) !== document && 'What a subscription listens to cannot be left out of it (@skip, @include).';
    return bad ? [new GraphQLError(bad)] : validate(schema, document, specifiedRules, MISTAKES);
  },
  // who hears of something asks anew, and of no replica that does not have it yet
  onNext: (line: Line, _id: string, _payload: unknown, _args: unknown, { errors, ...result }: Result) => {
    if (errors?.some(isForNow)) comeAgainLater(line.extra.socket);
    else if (errors) connections.mistaken(line, errors);
    return { ...result, ...(errors && { errors: errors.map(masked) }), ...(replica.latest && { extensions: { seen: replica.latest } }) };
  },
  onError: (line: Line, _id: string, _payload: unknown, errors: readonly (GraphQLError | GraphQLFormattedError)[]) => {
    connections.mistaken(line, errors);
    return errors.map(masked);
  },
});

const masked = (error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError => maskError('toJSON' in error ? error.toJSON() : error, error);
const asksOrActs = (node: ASTNode): boolean => node.kind === Kind.OPERATION_DEFINITION && node.operation !== 'subscription';
const isForNow = (error: unknown): boolean => error instanceof GraphQLError && error.extensions['code'] === 'UNAVAILABLE';
/** 1013, Try Again Later: a page does. What is thrown would close its connection with 4500, after which it never comes again; an error as an answer would end its subscription. */
const comeAgainLater = (socket: WebSocket): void => socket.close(1013, 'Unavailable');

/** Who listens while the database has no room or no connection comes again, as who asks over HTTP does; nobody is taken for a stranger over it. */
export const comeAgain = (socket: WebSocket | undefined) => (error: unknown): null => {
  if (!socket || !isForNow(error)) throw error;
  comeAgainLater(socket);
  return null;
};
