import type { Actor } from '@tribune/kernel/domain';
import { Batches, type Database } from '@tribune/kernel/server';
import { deviceOf } from '@tribune/people/domain';
import { sessionToken } from './session-cookie.js';

type Who = Omit<Actor, 'token'> & { readonly seenLately: boolean };

/** Who sends this cookie, as they are at this moment; null for a stranger. Every five minutes it is noted that the session is used, and with which browser. */
export async function whoAsks(database: Database, cookie: string | undefined, userAgent?: string): Promise<Actor | null> {
  const token = sessionToken(cookie);
  if (!token) return null;
  const found = await sessionsOf(database).load(token);
  if (!found) return null;
  const { seenLately, ...who } = found;
  if (!seenLately) {
    const { browser, system } = deviceOf(userAgent);
    await database.askAsStranger('select auth.session_seen($1, $2, $3)', [token, browser, system]);
  }
  return { ...who, token };
}

const sessions = new WeakMap<Database, Batches<Who | null>>();

/** Every request asks whose session it brings: those that come together ask together. */
function sessionsOf(database: Database): Batches<Who | null> {
  const known = sessions.get(database);
  if (known) return known;
  const made = new Batches<Who | null>(async (tokens) => {
    const rows = await database.askAsStranger<{ who: Who | null }>('select auth.whoami(t.token) as who from unnest($1::text[]) with ordinality t(token, place) order by t.place', [tokens]);
    return rows.map(({ who }) => who);
  });
  sessions.set(database, made);
  return made;
}
