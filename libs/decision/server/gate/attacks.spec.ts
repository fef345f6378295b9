import { beforeAll, describe, expect, test } from 'vitest';
import { foundWorld, testDatabase } from '@tribune/testing';
import { answerAttacks } from './answer-attacks.js';
import { attacks, type Attack, type Target } from './attacks.js';
import { deliberationAttacks } from './deliberation-attacks.js';
import { gateWorldOf, openSession } from './gate-world.js';
import { seedDecisions } from './seeded-decisions.js';

const db = await testDatabase();
let target: Target;
let sessions: { expired: string; ended: string; stale: string };

beforeAll(async () => {
  const [home, elsewhere] = [await foundWorld(db), await foundWorld(db, { name: 'Elsewhere Rail' })];
  const [world, foreign] = [await gateWorldOf(db, home), await gateWorldOf(db, elsewhere)];
  const [carried, final] = await seedDecisions(db, world, 2, 'carried');
  const [open] = await seedDecisions(db, world, 1, 'open');
  const [foreignCarried] = await seedDecisions(db, foreign, 1, 'carried');
  if (!carried || !final || !open || !foreignCarried) throw new Error('not seeded');
  for (const [who, constituency, kind] of [['champion', world.customers, 'APPROVE'], ['staffChampion', world.employees, 'WAIVE']] as const) {
    await db.query('api', `select decision.approve_decision($1, $2, $3, 1, $4, $5, 'Asked nobody.')`, [world.tokens[who], final.id, constituency, final.hash, kind]);
  }
  const person = world.people['champion'] ?? '';
  sessions = {
    expired: await openSession(db, world.organization, person, true),
    ended: await openSession(db, world.organization, person, true),
    stale: await openSession(db, world.organization, person, false),
  };
  await db.owner(`update auth.session set expires_at = kernel.now() where token_hash = kernel.text_hash($1)`, [sessions.expired]);
  await db.owner(`update auth.session set ended_at = kernel.now() where token_hash = kernel.text_hash($1)`, [sessions.ended]);
  target = { world, foreign, carried, open, final, foreignCarried };
});

/** Everything that the gate stands on, as one hash. */
async function fingerprint(): Promise<string> {
  const tables = await db.owner<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('decision', 'champion', 'council', 'auth', 'people', 'kernel', 'audit') order by 1`,
  );
  const parts = tables.map(({ name }) => `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${name} t)`);
  const [row] = await db.owner<{ all: string }>(`select md5(concat_ws('/', ${parts.join(', ')})) as all`);
  return row?.all ?? '';
}

async function attempt({ sql, values }: Attack): Promise<string> {
  const statements = typeof sql === 'string' ? [sql] : sql;
  const api = await db.pool('api').connect();
  await api.query(`select set_config('app.organization', $1, false)`, [target.world.organization]);
  try {
    for (const [n, statement] of statements.entries()) await api.query(statement, n === statements.length - 1 ? [...(values ?? [])] : []);
    await api.query('commit');
    return 'it went through';
  } catch (error) {
    await api.query('rollback');
    return (error as { code: string }).code;
  } finally {
    api.release();
  }
}

// refused by a right, a key, a guard or a sentence of the gate; never by a mistake in the attack itself (42601 syntax, 42703 unknown column …)
const REFUSED = new Set(['42501', 'TR001', '23514', '55006', '25001', '55000']);

describe('with the API\'s own database login', () => {
  test('the final decision is final and the others wait', async () => {
    const states = await db.owner<{ state: string }>('select state from decision.decision where id = any ($1) order by number', [[target.carried.id, target.final.id, target.open.id]]);
    expect(states.map((row) => row.state)).toEqual(['CARRIED', 'FINAL', 'VOTING']);
  });

  test('every attack is refused, and none leaves a trace', async () => {
    const all = [...attacks(target), ...answerAttacks(target, sessions), ...deliberationAttacks(target)];
    expect(all.length).toBeGreaterThanOrEqual(250);
    const before = await fingerprint();
    const outcomes = new Map<string, string>();
    for (const attack of all) outcomes.set(attack.name, await attempt(attack));
    expect([...outcomes].filter(([, code]) => !REFUSED.has(code))).toEqual([]);
    expect(await fingerprint()).toBe(before);
  });

  test('a shadow of a gate table in the search path is not asked', async () => {
    const refused = await attempt({ name: '', sql: ['set search_path = pg_temp, public', `select decision.approve_decision($1, $2, $3, 1, $4, 'APPROVE', 'x')`], values: [target.world.tokens['m1'], target.carried.id, target.world.customers, target.carried.hash] });
    expect(refused).toBe('TR001');
  });

  test('another organization\'s rows are not there', async () => {
    const seenAs = async (organization: string): Promise<unknown[]> => {
      const api = await db.pool('api').connect();
      await api.query(`select set_config('app.organization', $1, false)`, [organization]);
      const { rows } = await api.query('select number from decision.decision where id = $1', [target.carried.id]);
      api.release();
      return rows;
    };
    expect(await seenAs(target.world.organization)).toHaveLength(1);
    expect(await seenAs(target.foreign.organization)).toEqual([]);
    expect(await seenAs('')).toEqual([]);
  });
});
