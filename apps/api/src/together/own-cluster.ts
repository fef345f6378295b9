import path from 'node:path';
import { databaseAt, type Role, type TestDatabase } from '@tribune/testing';
import { afterAll } from 'vitest';

/** A PostgreSQL cluster of a test's own, beside the one of the run. */
export interface OwnCluster {
  readonly dir: string;
  readonly port: number;
  urls(database: string): Record<Role, string>;
  createDatabase(name: string): Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export interface ClusterOptions {
  readonly durable?: boolean;
  /** As in postgresql.conf, each "name=value". */
  readonly settings?: readonly string[];
  /** The folder of another server's programs. */
  readonly bin?: string;
}

export const { throwAwayCluster, startCluster } = (await import(path.resolve('tools/postgres.mjs'))) as {
  throwAwayCluster(options: ClusterOptions): Promise<OwnCluster>;
  startCluster(options: ClusterOptions & { dir: string; port?: number }): Promise<OwnCluster>;
};
export const { configure, copyRunning, signalTo } = (await import(path.resolve('tools/postgres/copy.mjs'))) as {
  copyRunning(cluster: OwnCluster, dir: string): Promise<number>;
  configure(dir: string, settings: Readonly<Record<string, string>>): void;
  signalTo(dir: string, what: 'standby' | 'recovery'): void;
};
const { runToEnd } = (await import(path.resolve('tools/processes.mjs'))) as { runToEnd(script: string, env: NodeJS.ProcessEnv): Promise<string> };

export const migrated = (urls: Record<Role, string>): Promise<string> => runToEnd('api/migrate.js', { ...process.env, DATABASE_MIGRATOR_URL: urls.migrator });

/** A migrated database called `tribune` on a cluster of its own, which goes after the file's last test; without `migrating`, an empty one. */
export async function ownDatabase(options: ClusterOptions, migrating = true): Promise<{ cluster: OwnCluster; database: TestDatabase }> {
  const cluster = await throwAwayCluster(options);
  const database = databaseAt('tribune', cluster.urls('tribune'));
  afterAll(async () => {
    await database.drop();
    await cluster.stop();
  });
  await cluster.createDatabase('tribune');
  if (migrating) await migrated(cluster.urls('tribune'));
  return { cluster, database };
}
