import { DataSource, type MixedList } from 'typeorm';
import { sqlFiles, type SqlFile } from './sql-files.js';

type Migrations = MixedList<new () => import('typeorm').MigrationInterface>;

/**
 * Brings the database at `url` (the migrator's login) up to date: versioned steps first, then every SQL file whose text
 * has changed, in one transaction, and then these statements of the areas. Everything belongs to `tribune_owner`, whom nobody can log in as.
 */
export async function migrate(url: string, root: string, migrations: Migrations, afterwards: readonly string[] = []): Promise<{ steps: number; files: number }> {
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
    const files = await applyFiles(source, sqlFiles(root));
    for (const statement of afterwards) await source.query(statement);
    return { steps: steps.length, files };
  } finally {
    await source.destroy();
  }
}

async function applyFiles(source: DataSource, files: SqlFile[]): Promise<number> {
  await source.query('create table if not exists schema_version.sql_file (name text primary key, hash text not null)');
  const known = new Map<string, string>((await source.query<{ name: string; hash: string }[]>('select name, hash from schema_version.sql_file')).map((row) => [row.name, row.hash]));
  const changed = files.filter((file) => known.get(file.name) !== file.hash);
  // All in one message to the server; only where that fails is it asked one by one which file it was.
  if (changed.length) await apply(source, changed, changed.map(({ text }) => text).join('\n;\n')).catch((error: Error) => oneByOne(source, changed, error));
  return changed.length;
}

const apply = (source: DataSource, files: SqlFile[], text: string): Promise<void> =>
  source.transaction(async (tx) => {
    await tx.query(text);
    await tx.query('insert into schema_version.sql_file select * from unnest($1::text[], $2::text[]) on conflict (name) do update set hash = excluded.hash', [files.map(({ name }) => name), files.map(({ hash }) => hash)]);
  });

/** Names the file that cannot be applied; nothing of it stays. */
const oneByOne = (source: DataSource, files: SqlFile[], cause: Error): Promise<never> =>
  source.transaction(async (tx) => {
    for (const { name, text } of files) {
      await tx.query(text).catch((error: Error) => {
        throw new Error(`${name}: ${error.message}`, { cause: error });
      });
    }
    throw cause;
  });
