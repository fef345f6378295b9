import { setTimeout as moment } from 'node:timers/promises';
import type { TestDatabase } from '@tribune/testing';
import type pg from 'pg';

/** One statement as somebody's login sends it; its answer is called `said`. */
export interface Act {
  readonly role: 'api' | 'worker' | 'owner';
  readonly sql: string;
  readonly values: readonly unknown[];
}
export type Said = { readonly done: unknown } | { readonly refused: string };

const poolOf = (db: TestDatabase, role: Act['role']): pg.Pool => (role === 'owner' ? db.ownerPool() : db.pool(role));

/** By itself; what it said. */
export async function now(db: TestDatabase, { role, sql, values }: Act): Promise<unknown> {
  return (await poolOf(db, role).query<{ said: unknown }>(sql, [...values])).rows[0]?.said;
}

/** In a transaction of another isolation than READ COMMITTED; it is taken back. */
export async function repeatable(db: TestDatabase, act: Act): Promise<Said> {
  const client = await poolOf(db, act.role).connect();
  try {
    await client.query('begin isolation level repeatable read');
    return await saidOf(client, act);
  } finally {
    client.release(true);
  }
}

const saidOf = (client: pg.PoolClient, { sql, values }: Act): Promise<Said> =>
  client.query<{ said: unknown }>(sql, [...values]).then((answer) => ({ done: answer.rows[0]?.said }), (error: { code?: string; message: string }) => ({ refused: error.code === 'TR001' ? error.message : `${error.code ?? ''} ${error.message}` }));

/** The first is held open until the second waits for it or is done, and commits then. What another login does in between is done by itself. */
export async function held(db: TestDatabase, [first, ...between]: readonly Act[], second: Act): Promise<[Said, Said]> {
  if (!first) throw new Error('Nothing is held.');
  const holder = await poolOf(db, first.role).connect();
  try {
    await holder.query('begin');
    const said = (await holder.query<{ said: unknown }>(first.sql, [...first.values])).rows[0]?.said;
    for (const act of between) await (act.role === first.role ? holder.query(act.sql, [...act.values]) : now(db, act));
    const other = await begun(db, second);
    await holder.query('commit');
    return [{ done: said }, await other.said];
  } finally {
    holder.release(true);
  }
}

/** The same with several that are held open, each in a transaction of its own. */
export async function heldAll(db: TestDatabase, [first, ...others]: readonly Act[], second: Act): Promise<Said> {
  if (!first) return (await begun(db, second)).said;
  const holder = await poolOf(db, first.role).connect();
  try {
    await holder.query('begin');
    await holder.query(first.sql, [...first.values]);
    const said = await heldAll(db, others, second);
    await holder.query('commit');
    return said;
  } finally {
    holder.release(true);
  }
}

/** A lock is held while the acts begin, one after the other, each until it waits or is done; then comes what holds it, and commits. */
export async function heldBack(db: TestDatabase, lock: Act, acts: readonly Act[], then?: Act): Promise<Said[]> {
  const holder = await poolOf(db, lock.role).connect();
  try {
    await holder.query('begin');
    await holder.query(lock.sql, [...lock.values]);
    const others = [];
    for (const act of acts) others.push(await begun(db, act));
    if (then) await holder.query(then.sql, [...then.values]);
    await holder.query('commit');
    return await Promise.all(others.map(({ said }) => said));
  } finally {
    holder.release(true);
  }
}

/** Sent, and waiting for a lock by now, or done. */
async function begun(db: TestDatabase, act: Act): Promise<{ said: Promise<Said> }> {
  const client = await poolOf(db, act.role).connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  let over = false;
  const said = saidOf(client, act).finally(() => {
    over = true;
    client.release(true);
  });
  while (!over) {
    const [at] = await db.query<{ waits: boolean }>('superuser', `select wait_event_type = 'Lock' as waits from pg_stat_activity where pid = $1`, [rows[0]?.pid]);
    if (at?.waits) break;
    await moment(2);
  }
  return { said };
}
