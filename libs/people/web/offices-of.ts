import type { ResultOf } from '@tribune/kernel/web';
import type { OfficesQuery } from './people.documents.js';

type Offices = ResultOf<typeof OfficesQuery>;
interface Words {
  readonly seat: (council: string) => string;
  readonly chair: (council: string) => string;
  readonly champion: (constituency: string) => string;
  readonly alternate: (constituency: string) => string;
}

/** What everybody holds that is no role: seats by appointment, champions and alternates by election. By person. */
export function officesOf({ councils, constituencies }: Offices, words: Words): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, string[]>();
  const put = ({ id }: { id: string }, office: string) => held.set(id, [...(held.get(id) ?? []), office]);
  for (const { name, seats } of councils) for (const { isChair, person } of seats) if (person) put(person, (isChair ? words.chair : words.seat)(name));
  for (const { name, champion, alternates } of constituencies) {
    if (champion) put(champion.person, words.champion(name));
    for (const { person } of alternates) put(person, words.alternate(name));
  }
  return held;
}
