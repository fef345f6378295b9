import type { TestDatabase } from './test-database.js';

/** Lets time pass: '7 days', '73 hours'. Found every organization that is no demo before the first move. */
export async function moveClock(database: TestDatabase, interval: string): Promise<Date> {
  const [row] = await database.owner<{ now: Date }>('select kernel.shift_clock($1::interval) as now', [interval]);
  if (!row) throw new Error('The clock did not answer.');
  return row.now;
}
