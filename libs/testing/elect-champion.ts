import { randomUUID } from 'node:crypto';
import { moveClock } from './clock.js';
import type { TestDatabase } from './test-database.js';
import type { Citizen, World } from './world.js';

export interface Elected {
  readonly electionId: string;
  readonly champion: Citizen;
  /** In their order: the first acts first. */
  readonly alternates: readonly Citizen[];
}

/** Runs the customers' default election from its call to the terms: the first three customers stand, in falling favour. Two weeks pass. */
export async function electChampion(world: World): Promise<Elected> {
  const { database, customers } = world;
  const [champion, first, second] = customers;
  if (!champion || !first || !second) throw new Error('An election needs three customers at least.');
  const [called] = await database.query<{ id: string }>('api', 'select champion.call_election($1, $2, 7, 7) as id', [world.administrator.token, world.customersId]);
  if (!called) throw new Error('No election was called.');
  for (const nominee of [champion, first, second]) {
    await database.query('api', 'select champion.nominate($1, $2, $3, $4)', [nominee.token, called.id, nominee.id, `I am ${nominee.name}, and I fly every week.`]);
  }
  await moveClock(database, '7 days 1 minute');
  await database.query('worker', 'select champion.tick()');
  const cards = await votingCards(database, called.id);
  for (const [at, voter] of customers.entries()) {
    const approved = at % 3 === 0 ? [champion, first, second] : at % 3 === 1 ? [champion, first] : [champion];
    await database.query('api', 'select champion.cast_election_ballot($1, $2, $3)', [cards.get(voter.id), approved.map(({ id }) => id), randomUUID()]);
  }
  await moveClock(database, '7 days 1 minute');
  await database.query('worker', 'select champion.tick()');
  return { electionId: called.id, champion, alternates: [first, second] };
}

/** Each voter's card as it was mailed, by person. */
export async function votingCards(database: TestDatabase, electionId: string): Promise<Map<string, string>> {
  const mails = await database.owner<{ person_id: string; token: string }>(
    `select person_id, data->>'token' as token from notification.mail where kind = 'VotingCard' and data->>'election' = $1`,
    [electionId],
  );
  return new Map(mails.map((mail) => [mail.person_id, mail.token]));
}
