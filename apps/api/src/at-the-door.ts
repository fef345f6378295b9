import type { ApolloServerPlugin } from '@apollo/server';
import { bearerOf, sessionToken } from '@tribune/people/server';
import type { NextFunction, Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { lengthRefusal } from './document-shape.js';

export const refuse = (res: Response, status: number, message: string, code?: unknown): void => void res.status(status).json({ errors: [{ message, ...(code !== undefined && { extensions: { code } }) }] });

const NAMES_OF_THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a browser that says where it comes from comes from our own pages: those at PUBLIC_URL, scheme and port included, whatever name it has found us by, for a name can be
 * made to lead anywhere. An installation of this machine alone is known by each of its names, and one that has no PUBLIC_URL by what it is asked as.
 */
export function comesFromHere(origin: string | undefined, host: string | undefined): boolean {
  if (!origin) return true;
  if (!URL.canParse(origin)) return false;
  const [from, own] = [new URL(origin), process.env['PUBLIC_URL'] ?? ''];
  if (!URL.canParse(own)) return from.host === host;
  const here = new URL(own);
  if ([from, here].every(({ hostname }) => NAMES_OF_THIS_MACHINE.has(hostname))) from.hostname = here.hostname;
  return from.origin === here.origin;
}

/** What no text that PostgreSQL takes can hold does not stand in an address. */
export function usableAddress(req: Request, res: Response, next: NextFunction): void {
  if (/%00/i.test(req.url)) return refuse(res, 400, 'This address holds a character that no address has.');
  next();
}

/** As a client writes it, or a proxy (RFC 9112, 3.2.2). */
const ITS_ADDRESS = /^(?:https?:\/\/[^/?]+)?\/graphql(?:\?|$)/;

/**
 * The API is asked by POST, in JSON (Apollo sees to that), and of browsers only by our own pages. This stands at the address where Apollo does: Express takes
 * `/GraphQL/x` for that address too, and would show to Apollo what another comparison has let by.
 */
export function atTheDoor(req: Request, res: Response, next: NextFunction): void {
  if (!ITS_ADDRESS.test(req.originalUrl)) return refuse(res, 404, 'There is nothing at this address. The API is asked at /graphql.');
  if (req.method !== 'POST') return void refuse(res.set('allow', 'POST'), 405, 'The API is asked by POST, with JSON.');
  if (!comesFromHere(req.headers.origin, req.headers.host)) return refuse(res, 403, 'The API is asked from its own pages only.');
  // whose act it would be must not depend on which of them is asked first
  if (bearerOf(req.headers.authorization) && sessionToken(req.headers.cookie)) return refuse(res, 400, 'Send a token or a session’s cookie, not both.');
  next();
}

/** Behind the reader of bodies. */
export function shortDocument({ body }: Request, res: Response, next: NextFunction): void {
  const refusal = lengthRefusal((body as { query?: unknown } | undefined)?.query);
  if (refusal) return refuse(res, 400, refusal.message, refusal.extensions['code']);
  next();
}

/** Subscriptions are for the live connection: asked here, they would be answered as if ours were the mistake. */
export const noSubscriptions: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation === 'subscription') throw new GraphQLError('Subscriptions go over the live connection (graphql-ws, at this address); questions and acts go by POST.', { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
    },
  }),
};

const MISTAKES = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * Who reads plain `application/json` is told of a mistake in the document with 200, who reads `application/graphql-response+json` with 400
 * (GraphQL over HTTP, section 6.4): a go-between might have made up the first kind of answer. What was not done for want of room or connection is 503 for both.
 */
export const statusAsAsked: ApolloServerPlugin = {
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ response }) => {
      // Nest makes every answer that has data a 200, and comes after us
      await Promise.resolve();
      const plain = !request.http?.headers.get('accept')?.includes('application/graphql-response+json');
      const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
      if (errors.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) response.http.status = 503;
      if (plain && response.http.status === 400 && errors.some(({ extensions }) => MISTAKES.has(extensions?.['code']))) response.http.status = 200;
    },
  }),
};
