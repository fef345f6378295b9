import { expect } from 'vitest';
import type { TestDatabase } from '@tribune/testing';
import { bodyOf, seatByElection, type GateWorld } from './gate-world.js';
import { held, heldAll, heldBack, now, repeatable, type Act } from './hold.js';
import { seedApprovals, seedDecisions, type Seeded, type Stage } from './seeded-decisions.js';

/** Two acts of which the first is held open before its COMMIT until the second waits for it or is done: each lock of the gate by name, and what comes of both while it stands. */
export function heldOf(db: TestDatabase, world: GateWorld): Readonly<Record<string, () => Promise<void>>> {
  const { organization, customers, council, tokens, people } = world;
  const api = (verb: string, who: string, ...values: unknown[]): Act => ({ role: 'api', sql: `select decision.${verb}(${['$1', ...values.map((_, at) => `$${at + 2}`)].join(', ')}) as said`, values: [tokens[who], ...values] });
  const worker = (verb: string, { id }: Seeded): Act => ({ role: 'worker', sql: `select decision.${verb}($1, $2) as said`, values: [organization, id] });
  const owner = (sql: string, ...values: unknown[]): Act => ({ role: 'owner', sql, values });
  const approve = ({ id, hash }: Seeded, who = 'champion', more: readonly unknown[] = []): Act =>
    api('approve_decision', who, id, who === 'champion' ? customers : world.employees, 1, hash, who === 'champion' ? 'APPROVE' : 'WAIVE', 'Asked nobody.', ...more);
  const cast = ({ id }: Seeded): Act => api('cast_ballot', 'm7', id, 1, 'AGREE');
  const seed = async (stage: Stage, count = 1, editorial = false, ...answered: ('champion' | 'staffChampion')[]): Promise<[Seeded, ...Seeded[]]> => {
    const [first, ...others] = await seedDecisions(db, world, count, stage, editorial);
    if (!first) throw new Error('Nothing was seeded.');
    for (const who of answered) await seedApprovals(db, world, [first, ...others], who, editorial ? 2 : 1);
    return [first, ...others];
  };
  const linked = async (all: readonly Seeded[]): Promise<unknown> => now(db, api('link_decisions', 'champion', customers, all.map(({ id }) => id), 'Together.'));

  /** No clock runs any more. */
  const withdrawAll = async (): Promise<void> => {
    await db.owner(`update decision.decision set withdrawn_at = kernel.now() where organization_id = $1 and withdrawn_at is null and state <> 'FINAL'`, [organization]);
    await db.owner('select decision.refresh_state($1, id) from decision.decision where organization_id = $1 and withdrawn_at is not null', [organization]);
  };
  const tick: Act = { role: 'worker', sql: 'select decision.tick() as said', values: [] };

  return {
    'a ballot that is being cast is counted, though the time is over when it commits': async () => {
      const [decision] = await seed('open');
      await held(db, [cast(decision), owner(`select kernel.shift_clock('31 days')`)], worker('close_vote', decision));
      expect(await db.owner('select voted from decision.tally where decision_id = $1', [decision.id])).toEqual([{ voted: 7 }]);
    },

    'two ballots of one member are kept in order': async () => {
      const [decision] = await seed('open');
      expect(await held(db, [cast(decision)], cast(decision))).toEqual([{ done: 1 }, { done: 2 }]);
    },

    'a vote is opened once, though it is overdue in the same moment': async () => {
      const id = await now(db, api('draft_decision', 'm2', council, bodyOf(world)));
      await now(db, api('propose_decision', 'm2', id));
      await now(db, api('second_decision', 'm3', id));
      await db.owner(`select kernel.shift_clock('15 days')`);
      expect(await held(db, [api('open_vote', 'm1', id)], tick)).toEqual([{ done: '' }, { done: expect.any(Number) }]);
    },

    'nothing is decided at another isolation than READ COMMITTED': async () => {
      const [decision] = await seed('carried');
      for (const act of [api('withdraw_decision', 'm2', decision.id), worker('settle', decision)]) expect(await repeatable(db, act)).toEqual({ refused: '25001 the gate works at READ COMMITTED only' });
    },

    'a link is dissolved once': async () => {
      const link = await linked(await seed('carried', 2));
      expect(await held(db, [api('dissolve_link', 'champion', link)], api('dissolve_link', 'champion', link))).toEqual([{ done: '' }, { refused: 'NotFound' }]);
    },

    'nobody carries a third proxy, given in the same moment': async () => {
      await db.owner('update council.council set proxies_allowed = true where id = $1', [council]);
      const give = (who: string): Act => api('give_proxy', who, council, people['m4'], null, until);
      const [{ until } = { until: null }] = await db.owner<{ until: Date | null }>(`select kernel.now() + interval '20 days' as until`);
      await now(db, give('m1'));
      expect(await held(db, [give('m2')], give('m7'))).toEqual([{ done: expect.any(String) }, { refused: 'ProxyHolderUnfit' }]);
    },

    'what is final in this moment is linked with nothing': async () => {
      const [decision, other] = await seed('carried', 2, false, 'staffChampion');
      expect(await held(db, [approve(decision)], api('link_decisions', 'champion', customers, [decision.id, other?.id], 'Together.'))).toEqual([{ done: true }, { refused: 'WrongState' }]);
    },

    'what is linked in this moment does not become final alone': async () => {
      const [decision, other] = await seed('carried', 2, true, 'staffChampion', 'champion');
      await db.owner(`select kernel.shift_clock('2 hours')`);
      const link = api('link_decisions', 'champion', customers, [decision.id, other?.id], 'Together.');
      expect(await held(db, [link], worker('settle', decision))).toEqual([{ done: expect.any(String) }, { refused: '40001 the link has changed meanwhile' }]);
      await now(db, worker('settle', decision));
    },

    'two of a link are answered beside each other': async () => {
      const [one, two] = (await seed('carried', 2)) as [Seeded, Seeded];
      await linked([one, two]);
      const [first, second] = one.id < two.id ? [one, two] : [two, one];
      expect(await heldBack(db, owner('select from champion.constituency where id = $1 for update', customers), [approve(second), approve(first, 'staffChampion')])).toEqual([{ done: false }, { done: false }]);
    },

    'a condition that is reported broken while it becomes final is broken afterwards': async () => {
      const [decision] = await seed('carried');
      await now(db, approve(decision, 'champion', ['', null, 'while the counter stays open']));
      const [given] = await db.owner<{ id: string }>('select id from decision.approval where decision_id = $1', [decision.id]);
      expect(await held(db, [approve(decision, 'staffChampion')], api('report_broken_condition', 'champion', given?.id, 'It is closed.'))).toEqual([{ done: true }, { done: true }]);
    },

    'a condition is reported broken once': async () => {
      const [decision] = await seed('carried');
      await now(db, approve(decision, 'champion', ['', null, 'while the counter stays open']));
      const [given] = await db.owner<{ id: string }>('select id from decision.approval where decision_id = $1', [decision.id]);
      const report = api('report_broken_condition', 'champion', given?.id, 'It is closed.');
      expect(await held(db, [report], report)).toEqual([{ done: false }, { refused: 'AlreadyReported' }]);
    },

    'who votes in this moment, and who is about to be asked anew, is not reminded': async () => {
      const [voted, amended] = (await seed('open', 2)) as [Seeded, Seeded];
      await db.owner(`select kernel.shift_clock('29 days 20 hours')`);
      const remind: Act = { role: 'worker', sql: 'select decision.remind_due() as said', values: [] };
      const reminded = async ({ id }: Seeded): Promise<unknown[]> => db.owner(`select from notification.mail where data->>'decision' = $1 and dedupe_key like 'remind:%' and person_id = $2`, [id, people['m7']]);
      const amend = api('amend_decision', 'm2', amended.id, 1, 'MATERIAL', bodyOf(world, { background: 'New text.' }));
      await heldAll(db, [cast(voted), amend], remind);
      expect([await reminded(voted), await reminded(amended)]).toEqual([[], []]);
    },

    'two rounds of the clock do not wait for each other crosswise': async () => {
      await withdrawAll();
      const [due] = await seed('due');
      // the first counts a vote and wants its clocks; the second, a month later, begins with a vote that comes before it in order, and has clocks
      for (let [open] = await seed('open'); open.id > due.id; [open] = await seed('open'));
      const month = owner(`select kernel.shift_clock('31 days') as said`);
      const said = await heldBack(db, owner('select from decision.vote where decision_id = $1 for update', due.id), [tick, month, tick]);
      expect(said).toEqual([{ done: 1 }, { done: expect.any(Date) }, { done: expect.any(Number) }]);
    },

    'a round of the clock leaves to the next one what somebody acts on who may want its clocks': async () => {
      await withdrawAll();
      const [decision] = await seed('carried');
      await seed('due');
      const clocks = owner(`select pg_advisory_xact_lock(hashtextextended('clocks:' || $1, 0))`, customers);
      expect(await heldBack(db, owner('select from decision.decision where id = $1 for update', decision.id), [tick], clocks)).toEqual([{ done: 1 }]);
    },

    'four clocks run at most, of votes that are counted in the same moment': async () => {
      await withdrawAll();
      const all = await seed('due', 5);
      for (const decision of all.slice(0, 3)) await now(db, worker('close_vote', decision));
      await held(db, [worker('close_vote', all[3] as Seeded)], worker('close_vote', all[4] as Seeded));
      expect(await db.owner('select count(*)::integer as running from decision.clock where constituency_id = $1 and decision_id = any ($2)', [customers, all.map(({ id }) => id)])).toEqual([{ running: 4 }]);
    },

    'what is withdrawn in this moment does not become final': async () => {
      const [decision] = await seed('carried', 1, true, 'staffChampion', 'champion');
      await db.owner(`select kernel.shift_clock('2 hours')`);
      expect(await held(db, [api('withdraw_decision', 'm2', decision.id)], worker('settle', decision))).toEqual([{ done: '' }, { done: false }]);
    },

    'whose term ends in this moment answers no more, and an answer of theirs makes nothing final': async () => {
      const [answering] = await seed('carried');
      const [ready] = await seed('carried', 1, true, 'staffChampion', 'champion');
      await db.owner(`select kernel.shift_clock('2 hours')`);
      const ends = owner(`select champion.end_terms($1, $2, $3, 'RESIGNED')`, organization, customers, people['champion']);
      const staffEnds = owner(`select champion.end_terms($1, $2, $3, 'RESIGNED')`, organization, world.employees, people['staffChampion']);
      expect((await held(db, [staffEnds], worker('settle', ready)))[1]).toEqual({ done: false });
      expect((await held(db, [ends], approve(answering)))[1]).toEqual({ refused: 'NotTheActingChampion' });
      await seatByElection(db, organization, customers, [people['champion']]);
      expect((await heldBack(db, owner('select from champion.constituency where id = $1 for update', customers), [approve(answering)], ends))[0]).toEqual({ refused: 'NotTheActingChampion' });
      await seatByElection(db, organization, customers, [people['champion']]);
      await seatByElection(db, organization, world.employees, [people['staffChampion']]);
    },

    'what is ready waits for who begins to bind': async () => {
      const [decision] = await seed('carried', 1, true, 'staffChampion', 'champion');
      await db.owner(`select kernel.shift_clock('2 hours')`);
      const [partners] = await db.owner<{ id: string }>(`insert into champion.constituency (organization_id, name, kind) values ($1, 'Partners', 'other') returning id`, [organization]);
      const bind = ['select from champion.constituency where id = $1 for update', 'update champion.constituency set binds_from = kernel.now() where id = $1'].map((sql) => owner(sql, partners?.id));
      expect((await held(db, bind, worker('settle', decision)))[1]).toEqual({ done: false });
    },
  };
}
