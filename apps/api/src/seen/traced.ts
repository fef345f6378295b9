import type { ApolloServerPlugin } from '@apollo/server';
import { traceId, tracePart, traceRequest, type GraphQLContext } from '@tribune/kernel/server';
import type { NextFunction, Request, Response } from 'express';
import { Kind } from 'graphql';
import { partOf } from './part-of.js';

/** Each request as a span, under the one of whoever stands in front, where somebody is known to (TRUST_PROXY). Of its address the first part only (part-of.ts). */
export function tracedRequest(request: Request, response: Response, next: NextFunction): void {
  const route = partOf(request.path);
  const parent = process.env['TRUST_PROXY'] ? request.get('traceparent') : undefined;
  const end = traceRequest(`${request.method} ${route}`, { 'http.request.method': request.method, 'http.route': route }, parent, () => {
    Object.assign(request, { trace: traceId() });
    next();
  });
  if (end) response.once('close', () => end({ 'http.response.status_code': response.statusCode }, response.statusCode >= 500));
}

/** Each question and act as a span of its own, by the fields of the schema that it uses. */
export const tracedOperation: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: async () => {
    let end: ((failed: boolean) => void) | undefined;
    return {
      didResolveOperation: async ({ operation }) => {
        const fields = operation?.selectionSet.selections.map((each) => (each.kind === Kind.FIELD ? each.name.value : 'fragment')) ?? [];
        end = tracePart(`${operation?.operation ?? 'unread'} ${[...new Set(fields)].join(' ')}`, { 'graphql.operation.type': operation?.operation ?? 'unread' });
      },
      willSendResponse: async ({ errors }) => end?.(errors?.some(({ extensions }) => extensions['code'] === 'INTERNAL' || extensions['code'] === 'UNAVAILABLE') ?? false),
    };
  },
};
