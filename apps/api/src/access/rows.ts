import type { TestDatabase } from '@tribune/testing';

/** What an act answers here that would have gone through: keys are never used again in this spec. */
export const TRIED = 'IdempotencyKeyReused';
/** It stops at its last statement, and is rolled back, so that every act is tried on the very same rows. */
export const ONLY_TRY = `
  create function kernel.only_try() returns trigger language plpgsql security definer set search_path = kernel, pg_temp as $$ begin perform kernel.refuse('${TRIED}', '{}'); end $$;
  create trigger only_try after insert or update of response on kernel.idempotency for each row when (new.response is not null) execute function kernel.only_try()`;

/** All rows of all tables as one text, by one statement over the catalogue; read again only where a transaction has written since. */
export async function rowsOf(database: TestDatabase): Promise<() => Promise<string>> {
  const tables = await database.owner<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname !~ '^pg_|^information_schema$' order by 1`,
  );
  const sums = tables.map(({ name }) => `'${name} ' || (select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from ${name} t)`);
  let last = { at: '', rows: '' };
  return async () => {
    const [moment] = await database.owner<{ at: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as at');
    if (moment && moment.at !== last.at) {
      const [all] = await database.owner<{ rows: string }>(`select array_to_string(array[${sums.join(', ')}], E'\\n') as rows`);
      last = { at: moment.at, rows: all?.rows ?? '' };
    }
    return last.rows;
  };
}

/** The tables in which something has changed. */
export const changed = (before: string, after: string): string[] => after.split('\n').filter((line) => !before.includes(`${line}\n`) && !before.endsWith(line)).map((line) => line.split(' ')[0] ?? '');
