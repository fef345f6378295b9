import type { TestDatabase } from '@tribune/testing';
import { bodyOf, tokenHash, type GateWorld } from './gate-world.js';

export interface Seeded {
  readonly id: string;
  readonly hash: Buffer;
}

/** How far the decisions are: a vote that is open, one whose deadline passed a moment ago, or one that carried. */
export type Stage = 'open' | 'due' | 'carried';

/** Many decisions at once, written by the owner; every member but the last has agreed. With `editorial`, a second revision after the window. */
export async function seedDecisions(db: TestDatabase, world: GateWorld, count: number, stage: Stage, editorial = false): Promise<Seeded[]> {
  const body = bodyOf(world);
  const edited = bodyOf(world, { background: 'A typing error is gone.' });
  const rows = await db.owner<{ id: string }>(
    `with number as (
       update people.organization set next_decision_number = next_decision_number + $2 where id = $1 returning next_decision_number - $2 as first),
     made as (
       insert into decision.decision (organization_id, number, council_id, author_id, voting_rule_id, proposed_at, seconded_by, seconded_at, state)
       select $1, number.first + i, $3, $4, (select id from council.voting_rule where organization_id = $1 and council_id = $3 and is_default), kernel.now() - interval '9 days', $5, kernel.now() - interval '9 days',
         case $6 when 'carried' then 'CARRIED' else 'VOTING' end
       from number, generate_series(0, $2 - 1) i returning id),
     first as (
       insert into decision.revision (organization_id, decision_id, revision, class, author_id, at, body) select $1, id, 1, 'MATERIAL', $4, kernel.now() - interval '9 days', $7 from made)
     select id from made`,
    [world.organization, count, world.council, world.people['m2'], world.people['m3'], stage, body],
  );
  const ids = rows.map((row) => row.id);
  if (editorial) {
    await db.owner(
      `insert into decision.revision (organization_id, decision_id, revision, class, author_id, at, body) select $1, id, 2, 'EDITORIAL', $3, kernel.now() - interval '23 hours', $4 from unnest($2::uuid[]) id`,
      [world.organization, ids, world.people['m2'], edited],
    );
    await db.owner('update decision.decision set current_revision = 2 where organization_id = $1 and id = any ($2)', [world.organization, ids]);
  }
  await seedVotes(db, world, ids, stage);
  // plans made for empty tables would be kept by the sessions of the race
  await db.owner('analyze');
  return ids.map((id) => ({ id, hash: tokenHash(editorial ? edited : body) }));
}

async function seedVotes(db: TestDatabase, world: GateWorld, ids: string[], stage: Stage): Promise<void> {
  const closes = stage === 'open' ? `kernel.now() + interval '30 days'` : `kernel.now() - interval '1 second'`;
  await db.owner(
    `insert into decision.vote (organization_id, decision_id, basis, method, threshold_num, threshold_den, quorum_num, quorum_den, opened_at, closes_at)
     select $1, id, 1, 'MAJORITY', 1, 2, 1, 2, kernel.now() - interval '8 days', ${closes} from unnest($2::uuid[]) id`,
    [world.organization, ids],
  );
  await db.owner(
    `insert into decision.elector (organization_id, decision_id, basis, person_id) select $1, d, 1, s.person_id from unnest($2::uuid[]) d, council.seat s where s.organization_id = $1 and s.council_id = $3 and s.until_at is null`,
    [world.organization, ids, world.council],
  );
  await db.owner(
    `insert into decision.ballot (organization_id, decision_id, basis, person_id, cast_number, choice, revision) select organization_id, decision_id, 1, person_id, 1, 'AGREE', 1
     from decision.elector where organization_id = $1 and decision_id = any ($2) and person_id <> $3`,
    [world.organization, ids, world.people['m7']],
  );
  if (stage !== 'carried') return;
  await db.owner(`insert into decision.tally select t.* from unnest($2::uuid[]) id, decision.count_votes($1, id, 1) t`, [world.organization, ids]);
}

/** Approvals of these decisions by who holds this seat, as the act would have left them; none of them may be the last that is missing. */
export async function seedApprovals(db: TestDatabase, world: GateWorld, decisions: readonly Seeded[], who: 'champion' | 'staffChampion', revision: number): Promise<void> {
  const constituency = who === 'champion' ? world.customers : world.employees;
  await db.owner(
    `insert into decision.approval (organization_id, decision_id, constituency_id, revision, body_hash, term_id, person_id, kind, without_dossier_because)
     select $1, d.id, $4, $5, d.hash, t.id, t.person_id, $6, 'Asked nobody.' from unnest($2::uuid[], $3::bytea[]) d (id, hash), champion.live_term t
      where t.organization_id = $1 and t.constituency_id = $4 and t.person_id = $7`,
    [world.organization, decisions.map(({ id }) => id), decisions.map(({ hash }) => hash), constituency, revision, who === 'champion' ? 'APPROVE' : 'WAIVE', world.people[who]],
  );
}
