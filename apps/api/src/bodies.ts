import type { NestExpressApplication } from '@nestjs/platform-express';
import { Database } from '@tribune/kernel/server';
import { bearerOf, whoAsks, whoseToken } from '@tribune/people/server';
import type { NextFunction, Request, Response } from 'express';
import type { IncomingMessage } from 'node:http';
import { refuse } from './at-the-door.js';
import { LIMITS } from './limits.js';

/** Reads bodies of JSON. What is long is read of those alone who are known: who they are is asked before it, and not again of what is short. */
export function readBodies(app: NestExpressApplication): void {
  const [database, known] = [app.get(Database), new WeakSet<IncomingMessage>()];
  app.use((req: Request, res: Response, next: NextFunction): void => {
    if (!mayBeLong(req)) return next();
    isKnown(database, req).then(
      (is) => {
        if (is) known.add(req);
        else if (Number(req.headers['content-length']) > LIMITS.shortBody) return refuse(res.set('connection', 'close'), 413, 'This is longer than what somebody may send who has not signed in.');
        next();
      },
      () => refuse(res.set('retry-after', '1'), 503, 'The database does not answer just now, and who sends this is not known without it. Nothing was done: try again in a moment.', 'UNAVAILABLE'),
    );
  });
  const isJson = (req: IncomingMessage): boolean => Boolean((req as Request).is('application/json'));
  app.useBodyParser('json', { limit: LIMITS.shortBody, type: (req) => isJson(req) && !known.has(req) });
  app.useBodyParser('json', { limit: LIMITS.longBody, type: (req) => isJson(req) && known.has(req) });
}

/** Where the length is not told, or is that of something packed, it may be whatever. */
function mayBeLong({ headers }: Request): boolean {
  const length = headers['content-length'];
  return Number(length) > LIMITS.shortBody || headers['content-encoding'] !== undefined || (length === undefined && headers['transfer-encoding'] !== undefined);
}

async function isKnown(database: Database, { headers }: Request): Promise<boolean> {
  const secret = bearerOf(headers.authorization);
  return (await (secret ? whoseToken(database, secret) : whoAsks(database, headers.cookie, headers['user-agent']))) !== null;
}
