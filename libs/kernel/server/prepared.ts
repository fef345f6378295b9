import { createHash } from 'node:crypto';
import type { Pool, PoolClient, QueryResult } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { tracedStatement } from './statement-name.js';

const names = new Map<string, string>();
const READS = /^\s*(select|with)\s/i;

/**
 * Planning a board's statement takes longer than running it. Each connection plans a reading statement a few times, finds that the plan does not hang on
 * the values, and keeps it. The texts are the product's own and few; values never stand in them.
 */
export async function ask<Row>(on: Pick<Pool, 'query'>, text: string, values: unknown[]): Promise<Row[]> {
  const { rows } = await tracedStatement(text, () => on.query<Row & object>({ name: nameOf(text), text, values }));
  return rows;
}

/** From here on, what `runner` reads with values is prepared; everything else goes through TypeORM as before. */
export async function prepareReads(runner: QueryRunner): Promise<void> {
  const client = (await runner.connect()) as PoolClient;
  const asBefore = runner.query.bind(runner);
  Object.assign(runner, { query: (text: string, values?: unknown[]) => (values?.length && READS.test(text) ? ask(client, text, values) : tracedStatement(text, () => asBefore(text, values) as Promise<unknown>)) });
}

/** Begins to read on a replica; throws where it has not come as far as this place in the log, or is none any more. */
export async function beginAt(runner: QueryRunner, begin: string, place: string): Promise<void> {
  const client = (await runner.connect()) as PoolClient;
  const answers = (await client.query(`${begin}; set transaction read only; select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= '${place}'::pg_lsn as reached`)) as unknown as QueryResult<{ reached: boolean }>[];
  if (!answers.at(-1)?.rows[0]?.reached) throw new Error('the replica has not come so far');
}

/** The connections behind TypeORM. */
export const poolOf = (source: DataSource): Pool => (source.driver as unknown as { master: Pool }).master;

export function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}
