import type { Actor } from '@tribune/kernel/domain';
import { said, type Database } from '@tribune/kernel/server';
import { GraphQLError } from 'graphql';

/** The secret in an Authorization header; undefined where a program sends none. */
export const bearerOf = (authorization: string | undefined): string | undefined => /^bearer\s+(\S+)\s*$/i.exec(authorization ?? '')?.[1];

const notUsable = () =>
  new GraphQLError(said({ en: 'This token does not work: it was revoked, has run out, or never was one.', de: 'Dieser Token gilt nicht: Er wurde widerrufen, ist abgelaufen oder war nie einer.' }), {
    extensions: { code: 'TOKEN_NOT_USABLE', http: { status: 401 } },
  });

/** The program that sends this token, for its person and with its scopes. A token that does not work is no stranger: it is told so. */
export async function whoseToken(database: Database, secret: string): Promise<Actor> {
  const [row] = await database.askAsStranger<{ who: (Omit<Actor, 'token'> & { usedLately: boolean }) | null }>('select auth.whose_token($1) as who', [secret]);
  if (!row?.who) throw notUsable();
  const { usedLately, ...who } = row.who;
  if (!usedLately) await database.askAsStranger('select auth.token_used($1)', [secret]);
  return { ...who, token: secret };
}
