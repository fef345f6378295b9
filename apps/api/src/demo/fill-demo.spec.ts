import { expect, test, vi } from 'vitest';
import { testDatabase } from '@tribune/testing';
import pg from 'pg';
import { fillDemo } from './fill-demo.js';

const database = await testDatabase();
const fill = async (into = database, hoursBack = 0): Promise<boolean> => {
  const client = new pg.Client({ connectionString: into.urls.migrator, options: '-c role=tribune_owner' });
  await client.connect();
  return fillDemo(client, hoursBack).finally(() => client.end());
};
/** Work, not time, which a busy machine stretches: rows that PostgreSQL has read here so far. It takes about half a million. */
const rowsRead = async (): Promise<number> => {
  const [row] = await database.owner<{ rows: number }>('select (tup_returned + tup_fetched)::float8 as rows from pg_stat_database where datname = current_database()');
  return row?.rows ?? Number.NaN;
};

test('killed in the middle, it leaves nothing behind', async () => {
  const client = new pg.Client({ connectionString: database.urls.migrator, options: '-c role=tribune_owner' });
  client.on('error', () => undefined);
  await client.connect();
  const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
  let asked = 0;
  Object.assign(client, { query: (...args: unknown[]) => (++asked === 500 ? Promise.reject(new Error('killed')).finally(() => client.end()) : query(...args)) });
  await expect(fillDemo(client)).rejects.toThrow('killed');
  expect(asked).toBeGreaterThanOrEqual(500);
  expect(await database.owner('select from people.organization')).toEqual([]);
  expect(await database.owner('select shift, sealed from kernel.clock')).toMatchObject([{ sealed: false }]);
});

test('it is made once, in real time from then on, without a broken invariant', async () => {
  const before = await rowsRead();
  expect(await fill()).toBe(true);
  expect((await rowsRead()) - before).toBeLessThan(1_500_000);
  expect(await fill()).toBe(false);
  expect(await database.owner(`select shift = interval '0' as present, sealed from kernel.clock`)).toEqual([{ present: true, sealed: true }]);
  expect(await database.owner('select * from decision.broken_invariant')).toEqual([]);
  expect(await database.owner('select from auth.session where ended_at is null')).toEqual([]);
  expect(await database.owner('select from audit.event where at > now()')).toEqual([]);
}, 120_000);

test('the airline is whole: five stages with thirty touch points and a retired one, eight functions, two councils with a chair and a charter each, four hundred customers, sixty employees', async () => {
  const [airline] = await database.owner(`select (select count(*)::int from touch_point.stage) as stages, (select count(*)::int from touch_point.touch_point where retired_at is null) as touch_points, (select count(*)::int from touch_point.touch_point where retired_at is not null) as retired, (select count(*)::int from people.function) as functions,
    (select count(*)::int from council.council where charter <> '') as councils, (select count(*)::int from council.seat where is_chair) as chairs, (select count(*)::int from people.person where not employee) as customers, (select count(*)::int from people.person where employee) as employees`);
  expect(airline).toEqual({ stages: 5, touch_points: 30, retired: 1, functions: 8, councils: 2, chairs: 2, customers: 400, employees: 60 });
});

test('there are forty decisions, and some in every state', async () => {
  const states = await database.owner<{ state: string; n: number }>('select state, count(*)::int as n from decision.decision group by state order by state');
  expect(Object.fromEntries(states.map(({ state, n }) => [state, n]))).toEqual({ CARRIED: 7, DELIBERATING: 5, DRAFT: 3, FINAL: 11, NOT_CARRIED: 3, REFUSED: 3, VOTING: 6, WITHDRAWN: 2 });
});

test('every decision that has been proposed carries evidence of one of six kinds, two of them with a picture; one piece is withdrawn', async () => {
  const [carried] = await database.owner(`select (select count(*)::int from decision.decision) as all, (select count(distinct decision_id)::int from evidence.evidence) as carrying,
    (select count(distinct kind)::int from evidence.evidence) as kinds, (select count(*)::int from decision.decision d where state <> 'DRAFT' and not exists (select from evidence.evidence e where e.decision_id = d.id)) as without,
    (select count(*)::int from evidence.picture) as pictures, (select count(*)::int from evidence.withdrawal) as withdrawn`);
  expect(carried).toEqual({ all: 40, carrying: 37, kinds: 6, without: 0, pictures: 2, withdrawn: 1 });
});

test('thirty-two decisions are discussed, by champions too; who was named got a mail', async () => {
  const [discussed] = await database.owner(`select count(distinct decision_id)::int as decisions, count(*) filter (where constituency_id is not null)::int > 5 as champions,
    (select count(*)::int from discussion.mention) as mentions, (select count(*)::int from notification.mail where kind = 'Mentioned') as mails from discussion.contribution`);
  expect(discussed).toEqual({ decisions: 32, champions: true, mentions: 3, mails: 3 });
});

test('customers and employees have elected their champions and alternates, and both bind; two more elections are running', async () => {
  const terms = await database.owner('select k.name as of, p.name, t.rank from champion.live_term t join people.person p on p.id = t.person_id join champion.constituency k on k.id = t.constituency_id and k.binds_from is not null order by k.name, t.rank');
  expect(terms).toEqual([
    { of: 'Customers', name: 'Amina Haddad', rank: 0 }, { of: 'Customers', name: 'Georg Weidner', rank: 1 }, { of: 'Customers', name: 'Lucía Ortega', rank: 2 },
    { of: 'Employees', name: 'Sofia Almeida', rank: 0 }, { of: 'Employees', name: 'Mateus Pinto', rank: 1 },
  ]);
  const elections = await database.owner('select k.name, e.state from champion.election e join champion.constituency k on k.id = e.constituency_id order by k.name');
  expect(elections).toEqual([{ name: 'Customers', state: 'PUBLISHED' }, { name: 'Employees', state: 'PUBLISHED' }, { name: 'Families', state: 'VOTING' }, { name: 'Passengers who need assistance', state: 'NOMINATING' }]);
});

test('who waits for whom: four clocks for each champion, one of them paused, the alternate’s turn, a queue, a stale ballot', async () => {
  const clocks = await database.owner(`select k.name, decision.running_clocks(k.organization_id, k.id) as running, (select count(*)::int from decision.waiting_consent w where w.constituency_id = k.id and w.started_at is null) as in_line,
    (select count(*)::int from decision.clock c where c.constituency_id = k.id and c.paused_at is not null) as paused from champion.constituency k where k.binds_from is not null order by k.name`);
  expect(clocks).toEqual([{ name: 'Customers', running: 4, in_line: 1, paused: 1 }, { name: 'Employees', running: 4, in_line: 0, paused: 0 }]);
  expect(await database.owner('select * from decision.missed_clock')).toEqual([]);
  const acting = await database.owner(`
    select p.name, count(*)::int as n from decision.waiting_consent w join champion.live_term t on t.constituency_id = w.constituency_id join people.person p on p.id = t.person_id
     where w.started_at is not null and (decision.acting_term(w.organization_id, w.decision_id, t.constituency_id, t.person_id)).id is not null group by p.name order by p.name`);
  expect(acting).toEqual([{ name: 'Amina Haddad', n: 3 }, { name: 'Georg Weidner', n: 1 }, { name: 'Sofia Almeida', n: 4 }]);
  const votes = await database.owner<{ open: boolean; stale: number; confirmed: number }>(`
    select v.closes_at > now() as open, (select count(*)::int from decision.ballot b where b.decision_id = v.decision_id and b.basis < v.basis) as stale,
           (select count(*)::int from decision.ballot b where b.decision_id = v.decision_id and b.basis = v.basis) as confirmed
      from decision.vote v join decision.decision d on d.id = v.decision_id and d.vote_basis = v.basis where d.state = 'VOTING' order by stale desc`);
  expect(votes[0]).toEqual({ open: true, stale: 5, confirmed: 3 });
  expect(votes.every(({ open }) => open)).toBe(true);
});

test('what councils and champions can do has been done: objections, rankings, a condition, limits, a link, a pause, proxies', async () => {
  const [done] = await database.owner(`select
    (select count(*)::int from decision.standing_objection) as standing, (select count(distinct objection_id)::int from decision.objection_reply) as answered,
    (select count(*)::int from decision.objection_end where ended_as = 'OVERRULED') as overruled, (select count(*)::int from decision.tally where winner = 'A') as ranked,
    (select count(*)::int from decision.vote where method = 'RANKING') as rankings, (select count(*)::int from decision.refusal where kind = 'CONDITION' and live) as conditions,
    (select count(*)::int from decision.approval where live and valid_until is not null) as limited, (select count(*)::int from decision.condition_break) as broken,
    (select count(*)::int from decision.link_member where live) as linked, (select count(*)::int from decision.proxy) as proxies,
    (select count(*)::int from decision.ballot where cast_by is not null) as carried_votes, (select count(*)::int from decision.revision_supersedes) as superseding`);
  expect(done).toEqual({ standing: 2, answered: 2, overruled: 1, ranked: 1, rankings: 2, conditions: 1, limited: 1, broken: 1, linked: 2, proxies: 2, carried_votes: 2, superseding: 1 });
});

test('what follows a decision whose condition is broken stands still (D9)', async () => {
  expect(await database.owner('select a.state, count(*)::int as n from action.action a join decision.condition_break b on b.decision_id = a.decision_id group by 1')).toEqual([{ state: 'PAUSED', n: 2 }]);
});

test('the register is full: final decisions of which one superseded another and one’s condition is broken, two refusals, two emergency acts, one report answered and one that waits', async () => {
  const [{ id } = { id: '' }] = await database.owner<{ id: string }>('select id from people.organization');
  const entries = await database.owner<{ kind: string; standing: string }>(`select l->>'kind' as kind, l->>'standing' as standing from register.entry e, register.line($1, e.key, e.kind, e.at, e.subject, e.revision) l where e.organization_id = $1 order by 1, 2`, [id]);
  expect(entries.map(({ kind, standing }) => `${kind} ${standing}`)).toEqual([
    'EMERGENCY ENDED', 'EMERGENCY RUNNING', 'FINAL BROKEN', ...Array.from({ length: 9 }, () => 'FINAL FINAL'), 'FINAL SUPERSEDED', 'REFUSED REFUSED', 'REFUSED REFUSED', 'REPORT UNDONE',
  ]);
  expect(await database.owner('select number from register.report r where not exists (select from register.report_answer a where a.report_id = r.id)')).toEqual([{ number: 2 }]);
  expect(await database.owner(`select count(*)::int as n from audit.event where type = 'EmergencyActEnded'`)).toEqual([{ n: 1 }]);
});

test.each((process.env['DEMO_HOURS'] ?? '7,17').split(',').map(Number))('it can be made at any time of the day: %i hours ago', async (hoursBack) => {
  const other = await testDatabase();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - hoursBack * 3_600_000 });
  expect(await fill(other, hoursBack).finally(() => vi.useRealTimers())).toBe(true);
  expect(await other.owner('select count(*)::int as n from decision.decision')).toEqual([{ n: 40 }]);
}, 120_000);
