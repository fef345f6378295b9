import { expect } from 'vitest';
import type { TestDatabase } from '@tribune/testing';
import { bodyOf, type GateWorld } from './gate-world.js';
import { race, type Side } from './race.js';
import { castTogether } from './cast-together.js';
import { seedApprovals, seedDecisions, type Seeded, type Stage } from './seeded-decisions.js';

/** Two acts against each other, by name; each throws when it ends otherwise than GATE says. */
export function racesOf(db: TestDatabase, world: GateWorld, rounds: number): Readonly<Record<string, () => Promise<void>>> {
  let decisions: Seeded[];

  /** Seeds the decisions; `answered` are who has approved them before the race. */
  const seed = async (stage: Stage, editorial = false, ...answered: ('champion' | 'staffChampion')[]): Promise<void> => {
    decisions = await seedDecisions(db, world, rounds, stage, editorial);
    for (const who of answered) await seedApprovals(db, world, decisions, who, editorial ? 2 : 1);
  };
  const on = (at: number): Seeded => decisions[at] ?? { id: '', hash: Buffer.alloc(0) };
  const states = async (): Promise<Record<string, number>> =>
    Object.fromEntries((await db.owner<{ state: string; n: number }>('select state, count(*)::int as n from decision.decision where id = any ($1) group by state', [decisions.map(({ id }) => id)])).map(({ state, n }) => [state, n]));

  const answer = (who: string, constituency: () => string, kind: string, revision = 1): Side => (client, at) =>
    client.query(`select decision.approve_decision($1, $2, $3, $4, $5, $6, 'Asked nobody.')`, [world.tokens[who], on(at).id, constituency(), revision, on(at).hash, kind]);
  const champion = (revision = 1) => answer('champion', () => world.customers, 'APPROVE', revision);
  const staffChampion = (revision = 1) => answer('staffChampion', () => world.employees, 'WAIVE', revision);
  const amend = (background: string, kind = 'MATERIAL', who = 'm2', revision = 1): Side => (client, at) =>
    client.query('select decision.amend_decision($1, $2, $3, $4, $5)', [world.tokens[who], on(at).id, revision, kind, bodyOf(world, { background })]);
  const revoke: Side = (client, at) => client.query('select decision.revoke_answer($1, $2, $3)', [world.tokens['champion'], on(at).id, world.customers]);
  const settle: Side = (client, at) => client.query('select decision.settle($1, $2)', [world.organization, on(at).id]);
  const close: Side = (client, at) => client.query('select decision.close_vote($1, $2)', [world.organization, on(at).id]);
  const raise: Side = (client, at) => client.query('select decision.raise_to_material($1, $2, 2)', [world.tokens['m4'], on(at).id]);

  /** One deadline for all, in the middle of the race: so many milliseconds from now for each round. */
  const endAll = async (each: number): Promise<void> => {
    await db.owner('alter table decision.vote disable trigger append_only');
    await db.owner(`update decision.vote set closes_at = kernel.now() + interval '1 millisecond' * $2::float where decision_id = any ($1)`, [decisions.map(({ id }) => id), rounds * each]);
    await db.owner('alter table decision.vote enable trigger append_only');
  };
  const wrongTallies = () =>
    db.owner(`select t.decision_id from decision.tally t where t.decision_id = any ($1) and t.voted <> (select count(distinct b.person_id) from decision.ballot b where b.decision_id = t.decision_id)`, [decisions.map(({ id }) => id)]);
  /** How many casts each decision has, and of how many. */
  const castsOf = () =>
    db.owner('select distinct count(*)::int as casts, count(distinct person_id)::int as voters from decision.ballot where decision_id = any ($1) group by decision_id', [decisions.map(({ id }) => id)]);

  return {
    'approve ‖ approve: two champions together make it final, every time': async () => {
      await seed('carried');
      expect((await race(db, 'approve ‖ approve', rounds, champion(), staffChampion())).both).toBe(rounds);
      expect(await states()).toEqual({ FINAL: rounds });
    },

    'approve ‖ amend: final, or amended and waiting; never both': async () => {
      await seed('carried', false, 'staffChampion');
      const outcome = await race(db, 'approve ‖ amend', rounds, champion(), amend('New text.'));
      expect(outcome.both).toBe(0);
      expect(outcome.neither).toBe(0);
      expect(await states()).toEqual({ ...(outcome.first && { FINAL: outcome.first }), ...(outcome.second && { VOTING: outcome.second }) });
    },

    'settle ‖ amend: an edit window that ends beside a new revision': async () => {
      await seed('carried', true, 'staffChampion', 'champion');
      await db.owner(`select kernel.shift_clock('2 hours')`);
      const outcome = await race(db, 'settle ‖ amend', rounds, settle, amend('New text.', 'MATERIAL', 'm2', 2), 'worker');
      const { FINAL: final = 0, VOTING: voting = 0 } = await states();
      expect([final + voting, voting]).toEqual([rounds, outcome.both + outcome.second]);
    },

    'settle ‖ raise: an edit window that ends beside a raise to material': async () => {
      await seed('carried', true, 'staffChampion', 'champion');
      const outcome = await race(db, 'settle ‖ raise', rounds, settle, raise, 'worker');
      expect(outcome.both + outcome.second).toBe(rounds);
      expect(await states()).toEqual({ VOTING: rounds });
    },

    'settle ‖ revoke: final with the approval, or waiting without it': async () => {
      await seed('carried', true, 'staffChampion', 'champion');
      await db.owner(`select kernel.shift_clock('2 hours')`);
      const outcome = await race(db, 'settle ‖ revoke', rounds, settle, revoke, 'worker');
      const { FINAL: final = 0, CARRIED: carried = 0 } = await states();
      expect([final + carried, carried]).toEqual([rounds, outcome.both + outcome.second]);
    },

    'close ‖ ballot: a ballot counts or is refused, and the tally knows which': async () => {
      await seed('open');
      const late: Side = (client, at) => client.query(`select decision.cast_ballot($1, $2, 1, 'AGREE')`, [world.tokens['m7'], on(at).id]);
      await endAll(0.4);
      await race(db, 'close ‖ ballot', rounds, close, late, 'worker');
      await db.query('worker', 'select decision.tick()');
      expect(await wrongTallies()).toEqual([]);
    },

    'close ‖ close: one tally': async () => {
      await seed('due');
      await race(db, 'close ‖ close', rounds, close, close, 'worker', 'worker');
      expect(await states()).toEqual({ CARRIED: rounds });
    },

    'ballot ‖ ballot: both casts of one member are kept, in order': async () => {
      await seed('open');
      const cast: Side = (client, at) => client.query(`select decision.cast_ballot($1, $2, 1, 'AGREE')`, [world.tokens['m7'], on(at).id]);
      expect((await race(db, 'ballot ‖ ballot', rounds, cast, cast)).both).toBe(rounds);
    },

    'ballots ‖ ballots: two groups of the same voters, each in its own order': async () => {
      await seed('open');
      const members = Array.from({ length: 7 }, (_, at) => `m${at + 1}`);
      const group = (all: readonly string[]): Side => async (client, at) => expect(await castTogether(client, world, on(at).id, all)).toEqual(all.map(() => null));
      expect((await race(db, 'ballots ‖ ballots', rounds, group(members), group(members.toReversed()))).both).toBe(rounds);
      expect(await castsOf()).toEqual([{ casts: 6 + 14, voters: 7 }]);
    },

    'close ‖ ballots: of those cast together each counts or is refused': async () => {
      await seed('open');
      const refused = new Set<string>();
      const late: Side = async (client, at) => {
        for (const became of await castTogether(client, world, on(at).id, ['m6', 'm7', 'm5'])) if (became) refused.add(became.code);
      };
      await endAll(0.4);
      await race(db, 'close ‖ ballots', rounds, close, late, 'worker');
      await db.query('worker', 'select decision.tick()');
      expect(await wrongTallies()).toEqual([]);
      expect([...refused]).toEqual(['VoteNotOpen']);
    },

    'link ‖ approve: final together with the other, or before there is a link': async () => {
      await seed('carried', false, 'staffChampion');
      const others = await seedDecisions(db, world, rounds, 'carried');
      const link: Side = (client, at) => client.query(`select decision.link_decisions($1, $2, $3, 'Together.')`, [world.tokens['champion'], world.customers, [on(at).id, others[at]?.id]]);
      const outcome = await race(db, 'link ‖ approve', rounds, link, champion());
      const { FINAL: final = 0 } = await states();
      expect([final, outcome.neither]).toEqual([outcome.second, 0]);
    },

    'amend ‖ amend: one next revision': async () => {
      await seed('carried');
      const outcome = await race(db, 'amend ‖ amend', rounds, amend('One.', 'EDITORIAL'), amend('Two.', 'MATERIAL', 'm5'));
      expect([outcome.both, outcome.neither]).toEqual([0, 0]);
    },

    'settle ‖ the term ends: consent by who holds the seat, or none': async () => {
      await seed('carried', false, 'staffChampion');
      const endTerm: Side = (client, at) => (at === rounds >> 1 ? client.query(`select champion.end_terms($1, $2, $3, 'RESIGNED')`, [world.organization, world.customers, world.people['champion']]) : Promise.resolve());
      const outcome = await race(db, 'settle ‖ the term ends', rounds, champion(), endTerm, 'api', 'owner');
      const { FINAL: final = 0 } = await states();
      expect(final).toBe(outcome.both + outcome.first);
    },
  };
}
