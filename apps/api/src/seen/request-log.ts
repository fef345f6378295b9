import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { pino } from 'pino';
import { pinoHttp } from 'pino-http';
import { partOf } from './part-of.js';

/** UUIDs, hexadecimal numbers and ULIDs: no words. */
const IS_ID = /^(?:[\da-f][\da-f-]{14,62}[\da-f]|[\dA-HJKMNP-TV-Z]{26})$/i;

/** One line of JSON for each request, when LOG_LEVEL is "info" or lower: its id, what kind of address, what was asked, how long it took. Nobody's data. */
export function requestLog() {
  return pinoHttp<Request, Response>({
    logger: pino({ level: process.env['LOG_LEVEL'] ?? 'warn', base: null, timestamp: pino.stdTimeFunctions.isoTime }, process.stdout),
    // what stands before us, where something is known to, may have given it a number that its own log has, too
    genReqId: (request, response) => {
      const given = process.env['TRUST_PROXY'] ? request.headers['x-request-id'] : undefined;
      const id = typeof given === 'string' && IS_ID.test(given) ? given : randomUUID();
      response.setHeader('x-request-id', id);
      return id;
    },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
    serializers: { req: ({ id, method, originalUrl }: Request & { id: string }) => ({ id, method, part: partOf(originalUrl) }), res: ({ statusCode }: Response) => ({ status: statusCode }), err: () => undefined },
    // from the request itself: pino-http would first copy all that a log could want of it
    wrapSerializers: false,
    // as properties of the request's own logger they would be put into words also where no line is written, and a second logger made for them
    customSuccessObject: withKnown,
    customErrorObject: (request, response, _error, line) => withKnown(request, response, line as object),
  });
}

/** What was asked, and the trace's number. */
const withKnown = (request: Request, _response: Response, line: object): object => ({ ...('asked' in request && { asked: request.asked }), ...('trace' in request && { trace: request.trace }), ...line });
