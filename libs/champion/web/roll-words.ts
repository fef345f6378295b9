import { texts } from './champion.texts.js';
import type { Election } from './election.documents.js';

type Roll = Pick<Election, 'electorate' | 'rollClosesAt' | 'nominationsCloseAt'> & { readonly constituency: { readonly rollSize: number } | null };

// a roll that has had a champion closes at the call, long before the nominations do
const hadOneBefore = ({ rollClosesAt, nominationsCloseAt }: Pick<Roll, 'rollClosesAt' | 'nominationsCloseAt'>): boolean => rollClosesAt < nominationsCloseAt;

export function standingOfRoll(election: Roll): string {
  const { electorate, constituency, rollClosesAt } = election;
  if (electorate !== null) return texts.roll.frozen(electorate, rollClosesAt);
  return hadOneBefore(election) ? texts.roll.closed(rollClosesAt) : texts.roll.open(constituency?.rollSize ?? 0, rollClosesAt);
}

/** How many are new; of a first election nobody can say "since the one before". */
export const grownBy = (election: Roll, added: number): string => (hadOneBefore(election) ? texts.roll.addedInAll(added) : texts.roll.addedAtFirst(added));
