import type { Actor } from '@tribune/kernel/domain';
import type { Database } from '@tribune/kernel/server';
import { deviceOf } from '@tribune/people/domain';
import { sessionToken } from './session-cookie.js';

type Who = Omit<Actor, 'token'> & { readonly seenLately: boolean };

/** Who sends this cookie, as they are at this moment; null for a stranger. Every five minutes it is noted that the session is used, and with which browser. */
export async function whoAsks(database: Database, cookie: string | undefined, userAgent?: string): Promise<Actor | null> {
  const token = sessionToken(cookie);
  if (!token) return null;
  const [row] = await database.askAsStranger<{ who: Who | null }>('select auth.whoami($1) as who', [token]);
  if (!row?.who) return null;
  const { seenLately, ...who } = row.who;
  if (!seenLately) {
    const { browser, system } = deviceOf(userAgent);
    await database.askAsStranger('select auth.session_seen($1, $2, $3)', [token, browser, system]);
  }
  return { ...who, token };
}
