import type { TestDatabase } from './test-database.js';

/** A new session of this person, as a mailed link would have opened it. */
export async function signIn(database: TestDatabase, organizationId: string, personId: string): Promise<string> {
  const [row] = await database.owner<{ token: string }>(`select auth.open_session($1, $2, 'LINK') as token`, [organizationId, personId]);
  if (!row) throw new Error('No session was opened.');
  return row.token;
}

/** What a passkey does to a session, without one: approvals are open for five minutes. */
export async function showPasskey(database: TestDatabase, token: string): Promise<void> {
  await database.owner('update auth.session set passkey_at = kernel.now() where token_hash = kernel.text_hash($1)', [token]);
}
