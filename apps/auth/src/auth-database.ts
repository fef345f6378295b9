import { Refused } from '@tribune/kernel/domain';
import pg from 'pg';

/** Calls one of the functions that this process alone may call; a refusal of the database is one here. */
export async function call<T>(pool: pg.Pool, expression: string, values: unknown[]): Promise<T> {
  try {
    const { rows } = await pool.query<{ value: T }>(`select ${expression} as value`, values);
    return rows[0]?.value as T;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === 'TR001') throw new Refused(error.message, JSON.parse(error.detail ?? '{}') as Record<string, unknown>);
    throw error;
  }
}
