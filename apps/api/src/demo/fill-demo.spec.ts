import { expect, test } from '@jest/globals';
import { testDatabase } from '@tribune/testing';
import pg from 'pg';
import { fillDemo } from './fill-demo.js';

const database = await testDatabase();
const fill = async (): Promise<boolean> => {
  const client = new pg.Client({ connectionString: database.urls.migrator, options: '-c role=tribune_owner' });
  await client.connect();
  return fillDemo(client).finally(() => client.end());
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
  const began = Date.now();
  expect(await fill()).toBe(true);
  expect(Date.now() - began).toBeLessThan(20_000);
  expect(await fill()).toBe(false);
  expect(await database.owner(`select shift = interval '0' as present, sealed from kernel.clock`)).toEqual([{ present: true, sealed: true }]);
  expect(await database.owner('select * from decision.broken_invariant')).toEqual([]);
  expect(await database.owner('select from auth.session where ended_at is null')).toEqual([]);
  expect(await database.owner('select from audit.event where at > now()')).toEqual([]);
}, 60_000);

test('there is a decision in every state', async () => {
  const states = await database.owner<{ state: string; n: number }>('select state, count(*)::int as n from decision.decision group by state order by state');
  expect(Object.fromEntries(states.map(({ state, n }) => [state, n]))).toEqual({ CARRIED: 2, DELIBERATING: 2, DRAFT: 1, FINAL: 5, NOT_CARRIED: 1, REFUSED: 1, VOTING: 1, WITHDRAWN: 1 });
});

test('two decisions in three carry evidence, two of them with a picture; one piece is withdrawn', async () => {
  const [carried] = await database.owner(`select (select count(*)::int from decision.decision) as all, (select count(distinct decision_id)::int from evidence.evidence) as carrying,
    (select count(*)::int from evidence.picture) as pictures, (select count(*)::int from evidence.withdrawal) as withdrawn`);
  expect(carried).toEqual({ all: 14, carrying: 10, pictures: 2, withdrawn: 1 });
});

test('eight decisions and more are discussed, by champions too; who was named got a mail', async () => {
  const [discussed] = await database.owner(`select count(distinct decision_id)::int as decisions, count(*) filter (where constituency_id is not null)::int > 5 as champions,
    (select count(*)::int from discussion.mention) as mentions, (select count(*)::int from notification.mail where kind = 'Mentioned') as mails from discussion.contribution`);
  expect(discussed).toEqual({ decisions: 9, champions: true, mentions: 3, mails: 3 });
});

test('the customers have elected a champion and two alternates; two more elections are running', async () => {
  const terms = await database.owner('select p.name, t.rank from champion.live_term t join people.person p on p.id = t.person_id order by t.rank');
  expect(terms).toEqual([{ name: 'Amina Haddad', rank: 0 }, { name: 'Georg Weidner', rank: 1 }, { name: 'Lucía Ortega', rank: 2 }]);
  const elections = await database.owner('select k.name, e.state from champion.election e join champion.constituency k on k.id = e.constituency_id order by k.name');
  expect(elections).toEqual([{ name: 'Customers', state: 'PUBLISHED' }, { name: 'Employees', state: 'VOTING' }, { name: 'Passengers who need assistance', state: 'NOMINATING' }]);
});

test('who waits for whom: the champion’s clock, the alternate’s turn, a stale ballot, an open vote', async () => {
  const clocks = await database.owner('select due_at > now() as ahead from decision.clock c join decision.decision d on d.id = c.decision_id where d.state = $1', ['CARRIED']);
  expect(clocks).toEqual([{ ahead: true }, { ahead: true }]);
  const acting = await database.owner(`
    select r.body::jsonb->'prose'->>'title' as title, p.name from decision.decision d
      join decision.revision r on r.decision_id = d.id and r.revision = d.current_revision
      join champion.live_term t on t.organization_id = d.organization_id join people.person p on p.id = t.person_id
     where d.state = 'CARRIED' and (decision.acting_term(d.organization_id, d.id, t.constituency_id, t.person_id)).id is not null order by d.number`);
  expect(acting.map(({ name }) => name).sort()).toEqual(['Amina Haddad', 'Georg Weidner']);
  const [vote] = await database.owner(`
    select v.closes_at > now() as open, (select count(*)::int from decision.ballot b where b.decision_id = v.decision_id and b.basis < v.basis) as stale,
           (select count(*)::int from decision.ballot b where b.decision_id = v.decision_id and b.basis = v.basis) as confirmed
      from decision.vote v join decision.decision d on d.id = v.decision_id and d.vote_basis = v.basis where d.state = 'VOTING'`);
  expect(vote).toEqual({ open: true, stale: 5, confirmed: 3 });
});

test('the register is full: final decisions of which one superseded another, a refusal, two emergency acts, one report answered and one that waits', async () => {
  const [{ id } = { id: '' }] = await database.owner<{ id: string }>('select id from people.organization');
  const entries = await database.owner<{ kind: string; standing: string }>(`select l->>'kind' as kind, l->>'standing' as standing from register.entries($1) e, register.line($1, e.key, e.kind, e.at, e.subject, e.revision) l order by 1, 2`, [id]);
  expect(entries.map(({ kind, standing }) => `${kind} ${standing}`)).toEqual([
    'EMERGENCY ENDED', 'EMERGENCY RUNNING', 'FINAL FINAL', 'FINAL FINAL', 'FINAL FINAL', 'FINAL FINAL', 'FINAL SUPERSEDED', 'REFUSED REFUSED', 'REPORT UNDONE',
  ]);
  expect(await database.owner('select number from register.report r where not exists (select from register.report_answer a where a.report_id = r.id)')).toEqual([{ number: 2 }]);
  expect(await database.owner(`select count(*)::int as n from audit.event where type = 'EmergencyActEnded'`)).toEqual([{ n: 1 }]);
});
