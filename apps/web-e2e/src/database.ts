import type { Role, TestDatabase } from '@tribune/testing';
import pg from 'pg';

/** The database behind the processes under test, by the logins that the run was given. */
export function openDatabase(which: 'E2E_DATABASES' | 'DEMO_DATABASES' = 'E2E_DATABASES'): TestDatabase {
  const urls = JSON.parse(process.env[which] ?? '{}') as Record<Role, string>;
  const pools = new Map<string, pg.Pool>();
  const pool = (role: Role, options?: string): pg.Pool => {
    const key = `${role}${options ?? ''}`;
    const made = pools.get(key) ?? new pg.Pool({ connectionString: urls[role], max: 2, ...(options && { options }) });
    pools.set(key, made);
    return made;
  };
  const ownerPool = (): pg.Pool => pool('migrator', '-c role=tribune_owner');
  // files of one run share this: who comes after opens pools of their own
  const rest = async (): Promise<void> => {
    const open = [...pools.values()];
    pools.clear();
    await Promise.all(open.map((each) => each.end()));
  };
  return {
    name: 'tribune',
    urls,
    pool,
    ownerPool,
    // what a test brings about meets the worker, which does the same: as there, a deadlock is tried again
    query: async <T extends Record<string, unknown>>(role: Role, sql: string, values?: unknown[]) => {
      const once = async (): Promise<T[]> => (await pool(role).query<T>(sql, values)).rows;
      try {
        return await once();
      } catch (error) {
        if ((error as { code?: string }).code !== '40P01') throw error;
        return once();
      }
    },
    owner: async <T extends Record<string, unknown>>(sql: string, values?: unknown[]) => (await ownerPool().query<T>(sql, values)).rows,
    rest,
    drop: rest,
  };
}
