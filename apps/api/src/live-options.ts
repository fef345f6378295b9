import { maskError } from '@tribune/kernel/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';

interface Result {
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** Errors over the live connection are as masked as over HTTP; the driver's `formatError` does not reach there. */
export const liveOptions = {
  onNext: (_context: unknown, _id: string, _payload: unknown, _args: unknown, { errors, ...result }: Result) => (errors ? { ...result, errors: errors.map(masked) } : result),
  onError: (_context: unknown, _id: string, _payload: unknown, errors: readonly (GraphQLError | GraphQLFormattedError)[]) => errors.map(masked),
};

const masked = (error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError => maskError('toJSON' in error ? error.toJSON() : error, error);
