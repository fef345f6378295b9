import { appendFileSync } from 'node:fs';
import type { TestDatabase } from '@tribune/testing';
import type pg from 'pg';

/** One side of a race: an act on the decision at `at`; true when it was done, false when it was refused. */
export type Side = (client: pg.PoolClient, at: number) => Promise<unknown>;

/** How often both sides, one side, or none of them got through. */
export interface Outcome {
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly neither: number;
}

const LANES = 8;
const REFUSALS = new Set(['TR001', '23503', '23505', '23514', '55006', '40P01']);

/**
 * Runs two acts against each other on each of `rounds` decisions, in eight lanes, each pair started together with a jitter
 * of up to two milliseconds on either side. Refusals and deadlocks are outcomes; anything else fails the test.
 */
export async function race(db: TestDatabase, name: string, rounds: number, first: Side, second: Side, role: 'api' | 'worker' = 'api', other: 'api' | 'worker' | 'owner' = 'api'): Promise<Outcome> {
  const count = { both: 0, first: 0, second: 0, neither: 0 };
  let next = 0;
  const lane = async () => {
    const one = await db.pool(role).connect();
    const two = await (other === 'owner' ? db.ownerPool() : db.pool(other)).connect();
    try {
      for (let at = next++; at < rounds; at = next++) {
        const [a, b] = await Promise.all([act(one, first, at), act(two, second, at)]);
        count[a ? (b ? 'both' : 'first') : b ? 'second' : 'neither']++;
      }
    } finally {
      one.release();
      two.release();
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const [broken] = await db.owner<{ n: number }>('select count(*)::int as n from decision.broken_invariant');
  figure({ name, rounds, ...count, broken: broken?.n });
  return count;
}

async function act(client: pg.PoolClient, side: Side, at: number): Promise<boolean> {
  const jitter = Math.random() * 2;
  if (jitter > 0.5) await new Promise((resolve) => setTimeout(resolve, jitter));
  try {
    await side(client, at);
    return true;
  } catch (error) {
    if (REFUSALS.has((error as { code?: string }).code ?? '')) return false;
    throw error;
  }
}

/** One line for `npm run prove`, which writes them to bench/RESULTS.md. */
export function figure(row: Record<string, unknown>): void {
  const file = process.env['PROOF_FIGURES'];
  if (file) appendFileSync(file, `${JSON.stringify(row)}\n`);
}
