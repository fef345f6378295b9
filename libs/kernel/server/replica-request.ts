import type { ApolloServerPlugin } from '@apollo/server';
import type { NextFunction, Request, Response } from 'express';
import type { GraphQLContext } from './context.js';
import type { Replica } from './replica.js';

/** In answers to acts, and in questions of who has acted or heard of something; a browser sends the cookie by itself. */
export const SEEN = 'tribune-seen';
const COOKIE = 'tribune_seen';
/** Longer than any replica that is asked may be behind. */
const REMEMBERED_MS = 60_000;

/** Finds out how fresh the answer to this request has to be. */
export const howFresh = (replica: Replica) => (request: Request, _response: Response, next: NextFunction): void => replica.during(latest([request.get(SEEN), cookieIn(request.headers.cookie)]), next);

/** Lets questions go to the replica, and tells who has acted how far the log was afterwards. */
export const questionsToReplica = (replica: Replica): ApolloServerPlugin<GraphQLContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation === 'query') replica.reads();
    },
    willSendResponse: async ({ operation, contextValue: { res } }) => {
      if (operation?.operation !== 'mutation' || !res) return;
      // who cannot be told reads what may be a moment old
      const place = await replica.place().catch(() => undefined);
      if (place) res.setHeader(SEEN, place).cookie(COOKIE, place, { httpOnly: true, sameSite: 'lax', secure: process.env['PUBLIC_URL']?.startsWith('https:') ?? false, path: '/', maxAge: REMEMBERED_MS });
    },
  }),
});

const cookieIn = (header: string | undefined): string | undefined => {
  const found = header?.split(';').find((part) => part.trim().startsWith(`${COOKIE}=`));
  return found && decodeURIComponent(found.trim().slice(COOKIE.length + 1));
};

/** The later of two places in the log. */
function latest(places: readonly (string | undefined)[]): string | undefined {
  const asNumber = (place: string): bigint => place.split('/').reduce((sum, part) => (sum << 32n) + BigInt(`0x${part}`), 0n);
  const known = places.filter((place): place is string => /^[0-9A-Fa-f]{1,8}\/[0-9A-Fa-f]{1,8}$/.test(place ?? '')).map((place) => place.toUpperCase());
  return known.reduce<string | undefined>((best, place) => (best && asNumber(best) >= asNumber(place) ? best : place), undefined);
}
