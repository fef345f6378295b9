import { GraphQLError } from 'graphql';
import { said } from './spoken.js';

/** Connection lost, no room (disk, memory, connections), shutting down or starting: classes 08 and 53, and the operator's part of 57. */
const STATES = /^(08...|53...|57P0[1-3])$/;
const SIGNS = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$|Connection terminated|timeout exceeded when trying to connect|Client was closed/;

/** Answered with 503, and a second after which to come again. */
export class Unavailable extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'UNAVAILABLE', http: { status: 503, headers: new Map([['retry-after', '1']]) } } });
  }
}

/**
 * What the database says when it cannot work just now: answered with 503, for whoever asks again with the same key loses nothing and does nothing twice.
 * Undefined for everything else.
 */
export function unavailable({ code = '', message = '' }: { code?: string | undefined; message?: string | undefined }): Unavailable | undefined {
  if (!STATES.test(code) && !SIGNS.test(code) && !SIGNS.test(message)) return undefined;
  console.error(JSON.stringify({ level: 'error', unavailable: code || message }));
  return new Unavailable(
    said({
      en: 'The database has no room or no connection just now. Nothing is lost: try again in a moment, nothing is done twice.',
      de: 'Die Datenbank hat gerade keinen Platz oder keine Verbindung. Nichts ist verloren: Versuchen Sie es gleich noch einmal, nichts geschieht doppelt.',
    }),
  );
}
