import pg from 'pg';

const { TIMESTAMPTZ } = pg.types.builtins;
const usual = pg.types.getTypeParser(TIMESTAMPTZ, 'text') as (text: string) => Date;
const [DASH, ONE, TWO] = [45, 49, 50];

/**
 * A moment as PostgreSQL writes it: `2026-11-22 20:15:00.123456+00` to a session that counts in UTC. A board has a thousand of them, which the engine reads by itself
 * in a third of the time; other zones, infinity and years before 1000 or after 2999 are taken apart as usual.
 */
export function moment(text: string): Date {
  const millennium = text.charCodeAt(0);
  const plain = (millennium === ONE || millennium === TWO) && text.charCodeAt(4) === DASH && text.endsWith('+00');
  return plain ? new Date(text) : usual(text);
}

/** For connections: how values become JavaScript's. */
export const columnTypes = { getTypeParser: ((oid: number, format?: 'text') => (oid === Number(TIMESTAMPTZ) && format !== ('binary' as string) ? moment : pg.types.getTypeParser(oid, format))) as typeof pg.types.getTypeParser };
