import type { Actor } from '@tribune/kernel/domain';
import type { Tx } from '@tribune/kernel/server';
import { emailKey } from '@tribune/people/domain';
import type { GuessedName } from './import.types.js';
import type { Draft } from './imports.js';

/** Names taken from addresses, of people who are new here: whoever is known keeps the name they have. */
export async function guessedNames(tx: Tx, actor: Actor, drafts: readonly Draft[]): Promise<GuessedName[]> {
  const guessed = drafts.flatMap(({ row, email, name, nameGuessed }) => (nameGuessed && email && name ? [{ row, email, name }] : []));
  if (guessed.length === 0) return [];
  const known = await tx.query<{ email: string }[]>('select lower(email) as email from people.person where organization_id = $1 and lower(email) = any($2)', [actor.organizationId, guessed.map(({ email }) => emailKey(email))]);
  const there = new Set(known.map(({ email }) => email));
  return guessed.filter(({ email }) => !there.has(emailKey(email)));
}
