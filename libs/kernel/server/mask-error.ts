import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { Refused } from '@tribune/kernel/domain';
import { GraphQLError, isValueNode, type GraphQLFormattedError } from 'graphql';
import { refusalOf } from './refusal.types.js';
import { said } from './spoken.js';
import { traceId } from './tracing.js';

/** Refusals keep their sentence, mistakes in a query their explanation; a bug shows nothing but a number that the log has too. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof Refused) {
    const refusal = refusalOf(original.code, original.data);
    return { ...formatted, message: refusal?.message ?? original.code, extensions: { code: original.code, ...(refusal?.field && { field: refusal.field }) } };
  }
  const own = error instanceof GraphQLError && (!error.originalError || isOfArgument(original));
  if (own || (formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR') !== 'INTERNAL_SERVER_ERROR') {
    return { message: explained(formatted.message), ...(formatted.locations && { locations: formatted.locations.slice(0, SHOWN.places) }), extensions: { code: codeOf(formatted, error) } };
  }
  const incident = randomUUID();
  console.error(JSON.stringify({ level: 'error', incident, ...(traceId() && { trace: traceId() }), message: original instanceof Error ? (original.stack ?? original.message) : String(original) }));
  return { message: said({
      en: `Something went wrong on our side. Please try again, nothing is done twice; the number of this incident is ${incident}.`,
      de: `Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal, nichts geschieht doppelt; dieser Vorfall hat die Nummer ${incident}.`,
    }), extensions: { code: 'INTERNAL', incident } };
}

/** Mistakes repeat the names that a document has made up, each as long as it likes. */
const SHOWN = { characters: 500, places: 5 };

function explained(message: string): string {
  if (message === 'Validation aborted.') return 'This request asks too much at once. It names the same field so often that they cannot all be compared: name each once.';
  return message.length > SHOWN.characters ? `${message.slice(0, SHOWN.characters)}…` : message;
}

/** What a variable is worth may be found out only where it is used: null where an argument takes none. What points at a field instead is about our answer. */
const isOfArgument = (error: unknown): boolean => error instanceof GraphQLError && !error.originalError && error.nodes?.[0] !== undefined && isValueNode(error.nodes[0]);

/** What GraphQL says by itself without a code is about the request: a bug would have been thrown by something else. A refusal that Apollo tells of as a mistake keeps its own. */
function codeOf({ extensions, path }: GraphQLFormattedError, error: unknown): unknown {
  if (isOfArgument(unwrapResolverError(error)) && path) return 'BAD_USER_INPUT';
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const code = (original instanceof GraphQLError && original.extensions['code']) || (extensions?.['code'] ?? 'BAD_REQUEST');
  return code === 'INTERNAL_SERVER_ERROR' ? 'BAD_REQUEST' : code;
}
