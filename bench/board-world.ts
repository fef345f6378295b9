import type { TestDatabase } from '@tribune/testing';
import { gateWorld, type GateWorld } from '../libs/decision/server/gate/gate-world.js';
import { seedApprovals, seedDecisions } from '../libs/decision/server/gate/seeded-decisions.js';

/** Northwind Air with a board of fifty final decisions, written by the owner: each with nine ballots, the approvals of two champions, and three actions. */
export async function boardWorld(db: TestDatabase): Promise<GateWorld> {
  const world = await gateWorld(db);
  // ten in all, of whom one does not vote
  await db.owner(
    `with more as (insert into people.person (organization_id, name, email, employee) select $1, name, lower(name) || '@more.example', true from unnest(array['Ada', 'Bo', 'Cy']) name returning id)
     insert into council.seat (organization_id, council_id, person_id) select $1, $2, id from more`,
    [world.organization, world.council],
  );
  const decisions = await seedDecisions(db, world, 50, 'carried');
  for (const who of ['champion', 'staffChampion'] as const) await seedApprovals(db, world, decisions, who, 1);
  const ids = decisions.map(({ id }) => id);
  await db.owner(
    `with final as (
       insert into decision.finalization (organization_id, decision_id, revision, basis) select $1, id, 1, 1 from unnest($2::uuid[]) id returning organization_id, decision_id)
     insert into decision.consent (organization_id, decision_id, revision, constituency_id, approval_id, body_hash)
     select a.organization_id, a.decision_id, 1, a.constituency_id, a.id, a.body_hash from decision.approval a join final f on f.organization_id = a.organization_id and f.decision_id = a.decision_id`,
    [world.organization, ids],
  );
  await db.owner(`update decision.decision set state = 'FINAL' where organization_id = $1 and id = any ($2)`, [world.organization, ids]);
  await db.owner(
    `insert into action.action (organization_id, decision_id, revision, touch_point_id, what, owner_id, due_on, created_by)
     select $1, id, 1, $3, 'Step ' || n || ' of what was decided', $4, '2027-03-01'::date + n, $5 from unnest($2::uuid[]) id, generate_series(1, 3) n`,
    [world.organization, ids, world.touchPoint, world.people['m3'], world.people['m2']],
  );
  await db.owner('analyze');
  return world;
}
