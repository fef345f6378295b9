import { createHash, randomUUID } from 'node:crypto';
import { canonical } from '@tribune/kernel/domain';
import { electChampion, foundWorld, type TestDatabase, type World } from '@tribune/testing';

/** A company as the gate sees it, put there by the owner: members, two binding constituencies with their champions, alternates, sessions. */
export interface GateWorld {
  readonly organization: string;
  readonly council: string;
  readonly touchPoint: string;
  readonly customers: string;
  readonly employees: string;
  /** Persons by name: ada (administrator), m1…m7 (m1 in the chair), champion, alternate, second (alternate), staffChampion. */
  readonly people: Readonly<Record<string, string>>;
  /** Session tokens by the same names; champions' sessions count as fresh. */
  readonly tokens: Readonly<Record<string, string>>;
}

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Northwind Air. More companies must be founded before the clock moves: see `gateWorldOf`. */
export const gateWorld = async (db: TestDatabase): Promise<GateWorld> => gateWorldOf(db, await foundWorld(db));

/** A company whose customers have elected; its employees have a champion too, so that two constituencies bind. */
export async function gateWorldOf(db: TestDatabase, company: World): Promise<GateWorld> {
  const { champion, alternates } = await electChampion(company);
  const [alternate, second] = alternates;
  const [staffChampion] = await db.owner<{ id: string }>(`insert into people.person (organization_id, name, email, employee) values ($1, 'Sam Okoye', 'sam@' || $2, true) returning id`, [
    company.organizationId,
    `${company.organizationId}.example`,
  ]);
  const named = { ada: company.administrator, champion, alternate, second, staffChampion, stranger: company.customers[5] };
  const everybody = [...Object.entries(named), ...company.members.map((member, at) => [`m${at + 1}`, member] as const)];
  const people = Object.fromEntries(everybody.map(([who, person]) => [who, person?.id ?? '']));
  const tokens: Record<string, string> = {};
  for (const [who, id] of Object.entries(people)) tokens[who] = await openSession(db, company.organizationId, id, OFFICE.includes(who));

  const [employees] = await db.owner<{ id: string }>(`insert into champion.constituency (organization_id, name, kind, binds_from) values ($1, 'Employees', 'employees', kernel.now()) returning id`, [company.organizationId]);
  await seatByElection(db, company.organizationId, employees?.id ?? '', [staffChampion?.id]);
  return {
    organization: company.organizationId,
    council: company.councilId,
    touchPoint: company.touchPointIds[0] ?? '',
    customers: company.customersId,
    employees: employees?.id ?? '',
    people,
    tokens,
  };
}

const OFFICE = ['champion', 'alternate', 'second', 'staffChampion'];

/** A session of this person; `fresh` as if a passkey had just been shown (and stays so). */
export async function openSession(db: TestDatabase, organization: string, person: string, fresh: boolean): Promise<string> {
  const token = randomUUID();
  await db.owner(
    `insert into auth.session (organization_id, token_hash, person_id, method, passkey_at, expires_at)
     values ($1, $2, $3, 'LINK', case when $4 then kernel.now() + interval '1 year' end, kernel.now() + interval '2 years')`,
    [organization, tokenHash(token), person, fresh],
  );
  return token;
}

/** An election that was held and published, written by the owner: the only way round the keys is to have its rows. */
export async function seatByElection(db: TestDatabase, organization: string, constituency: string, winners: readonly (string | undefined)[]): Promise<void> {
  const [election] = await db.owner<{ id: string }>(
    `insert into champion.election (organization_id, constituency_id, nominations_close_at, voting_closes_at, voting_opened_at, published_at, seed_commitment)
     values ($1, $2, kernel.now() + interval '1 hour', kernel.now() + interval '2 hours', kernel.now(), kernel.now(), sha256('x')) returning id`,
    [organization, constituency],
  );
  const key = [organization, election?.id];
  await db.owner(`insert into champion.result values ($1, $2, 9, 9, 0, sha256('b'), sha256('s'), false)`, key);
  for (const [rank, person] of winners.entries()) {
    await db.owner('insert into champion.nomination (organization_id, election_id, person_id, nominated_by, consented_at) values ($1, $2, $3, $3, kernel.now())', [...key, person]);
    await db.owner(`insert into champion.result_line values ($1, $2, $3, $4, $5, true, sha256('t'))`, [...key, person, 9 - rank, rank + 1]);
    await db.owner(
      `insert into champion.term (organization_id, constituency_id, person_id, election_id, rank, starts_at, ends_at) values ($1, $2, $3, $4, $5, kernel.now(), kernel.now() + interval '2 years')`,
      [organization, constituency, person, election?.id, rank],
    );
  }
}

/** A revision's body: prose to edit, effects that are material. */
export function bodyOf(world: GateWorld, prose: Record<string, string> = {}, effects: Record<string, unknown> = {}): string {
  return canonical({
    schema: 1,
    prose: { title: 'Families sit together', whatChanges: 'Families are seated together.', easier: 'No fee, no asking.', background: '', ...prose },
    effects: {
      touchPoints: [world.touchPoint],
      constituencies: [
        { constituency: world.customers, stance: 'affects' },
        { constituency: world.employees, stance: 'unaffected', reason: 'Only passengers notice.' },
      ],
      ...effects,
    },
  });
}
