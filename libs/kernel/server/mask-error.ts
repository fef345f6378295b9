import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { Refused } from '@tribune/kernel/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
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
  const own = error instanceof GraphQLError && !error.originalError;
  if (own || (formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR') !== 'INTERNAL_SERVER_ERROR') {
    return { message: formatted.message, ...(formatted.locations && { locations: formatted.locations }), extensions: { code: codeOf(formatted) } };
  }
  const incident = randomUUID();
  console.error(JSON.stringify({ level: 'error', incident, ...(traceId() && { trace: traceId() }), message: original instanceof Error ? (original.stack ?? original.message) : String(original) }));
  return { message: said({
      en: `Something went wrong on our side. Please try again, nothing is done twice; the number of this incident is ${incident}.`,
      de: `Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal, nichts geschieht doppelt; dieser Vorfall hat die Nummer ${incident}.`,
    }), extensions: { code: 'INTERNAL', incident } };
}

/** What GraphQL says by itself without a code is about the request: a bug would have been thrown by something else. */
function codeOf({ extensions }: GraphQLFormattedError): unknown {
  const code = extensions?.['code'] ?? 'BAD_REQUEST';
  return code === 'INTERNAL_SERVER_ERROR' ? 'BAD_REQUEST' : code;
}
