import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';

export type Role = 'superuser' | 'migrator' | 'api' | 'worker' | 'auth';
type Row = Record<string, unknown>;

/** A migrated database that belongs to one spec file. */
export interface TestDatabase {
  readonly name: string;
  readonly urls: Record<Role, string>;
  /** Connections of this role, up to 30 at once. */
  pool(role: Role): pg.Pool;
  /** Connections as tribune_owner. */
  ownerPool(): pg.Pool;
  /** One statement as this role; gives its rows. */
  query<T extends Row = Row>(role: Role, sql: string, values?: unknown[]): Promise<T[]>;
  /** One statement as tribune_owner, who may do everything, such as moving the clock. */
  owner<T extends Row = Row>(sql: string, values?: unknown[]): Promise<T[]>;
  /** Lets go of all connections: what rests can be copied. */
  rest(): Promise<void>;
  drop(): Promise<void>;
}

interface Cluster {
  template: string;
  urls: Record<Role, string>;
  maintenance: string;
}

/** Copies the migrated template, or another database that rests; in a spec the copy is dropped after the file's last test, and nobody stays connected to it. A copy of another database is its maker's to drop. */
export async function testDatabase(name = `t_${randomBytes(6).toString('hex')}`, from?: TestDatabase): Promise<TestDatabase> {
  const cluster = clusterOfThisRun();
  const urls = Object.fromEntries(Object.entries(cluster.urls).map(([role, url]) => [role, url.replace(/[^/]+$/, name)])) as Record<Role, string>;
  await run(cluster.maintenance, `create database ${name} template ${from?.name ?? cluster.template} strategy file_copy`);
  // Rights on a database are not copied with it.
  await run(urls.superuser, readFileSync('tools/postgres/own-database.sql', 'utf8').replaceAll(':"database"', name));

  const database = databaseAt(name, urls);
  const drop = async (): Promise<void> => {
    await database.drop();
    await run(cluster.maintenance, `drop database if exists ${name} with (force)`);
  };
  if (!from) (globalThis as { afterAll?: (work: () => Promise<void>) => void }).afterAll?.(drop);
  return { ...database, drop };
}

/** A database that is there already, at these addresses; `drop` only lets go of it. */
export function databaseAt(name: string, urls: Record<Role, string>): TestDatabase {
  const pools = new Map<string, pg.Pool>();
  const open = (key: string, options: pg.PoolConfig): pg.Pool => {
    const pool = pools.get(key) ?? new pg.Pool({ max: 30, idleTimeoutMillis: 0, ...options }).on('error', () => undefined);
    pools.set(key, pool);
    return pool;
  };
  const pool = (role: Role): pg.Pool => open(role, { connectionString: urls[role] });
  const ownerPool = (): pg.Pool => open('owner', { connectionString: urls.migrator, options: '-c role=tribune_owner' });

  const rest = async (): Promise<void> => {
    const open = [...pools.values()];
    pools.clear();
    await Promise.all(open.map((each) => each.end()));
  };
  return {
    name,
    urls,
    pool,
    ownerPool,
    query: async <T extends Row>(role: Role, sql: string, values?: unknown[]) => (await pool(role).query<T>(sql, values)).rows,
    owner: async <T extends Row>(sql: string, values?: unknown[]) => (await ownerPool().query<T>(sql, values)).rows,
    rest,
    drop: rest,
  };
}

function clusterOfThisRun(): Cluster {
  const described = process.env['TEST_POSTGRES'];
  if (!described) throw new Error('There is no test cluster: run specs with `node tools/test.mjs specs <file>`.');
  return JSON.parse(described) as Cluster;
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
