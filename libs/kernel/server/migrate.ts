import { DataSource, type MixedList } from 'typeorm';
import { sqlFiles, type SqlFile } from './sql-files.js';

type Migrations = MixedList<new () => import('typeorm').MigrationInterface>;

/**
 * Brings the database at `url` (the migrator's login) up to date: versioned steps first, then every SQL file whose text
 * has changed, in one transaction. Everything belongs to `tribune_owner`, whom nobody can log in as.
 */
export async function migrate(url: string, root: string, migrations: Migrations): Promise<{ steps: number; files: number }> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'migration',
    schema: 'schema_version',
    installExtensions: false,
    extra: { options: '-c role=tribune_owner -c check_function_bodies=off', max: 2 },
  }).initialize();
  try {
    await source.query('create schema if not exists schema_version');
    const steps = await source.runMigrations({ transaction: 'each' });
    return { steps: steps.length, files: await applyFiles(source, sqlFiles(root)) };
  } finally {
    await source.destroy();
  }
}

async function applyFiles(source: DataSource, files: SqlFile[]): Promise<number> {
  return source.transaction(async (tx) => {
    await tx.query('create table if not exists schema_version.sql_file (name text primary key, hash text not null)');
    const known = new Map<string, string>((await tx.query<{ name: string; hash: string }[]>('select name, hash from schema_version.sql_file')).map((row) => [row.name, row.hash]));
    const changed = files.filter((file) => known.get(file.name) !== file.hash);
    for (const file of changed) {
      await tx.query(file.text).catch((error: Error) => {
        throw new Error(`${file.name}: ${error.message}`, { cause: error });
      });
      await tx.query('insert into schema_version.sql_file values ($1, $2) on conflict (name) do update set hash = excluded.hash', [file.name, file.hash]);
    }
    return changed.length;
  });
}
