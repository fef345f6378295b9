import type { Actor } from '@tribune/kernel/domain';
import type { Database } from '@tribune/kernel/server';
import { sessionToken } from './session-cookie.js';

/** Who sends this cookie, as they are at this moment; null for a stranger. */
export async function whoAsks(database: Database, cookie: string | undefined): Promise<Actor | null> {
  const token = sessionToken(cookie);
  if (!token) return null;
  const [row] = await database.askAsStranger<{ who: Omit<Actor, 'token'> | null }>('select auth.whoami($1) as who', [token]);
  return row?.who ? { ...row.who, token } : null;
}
