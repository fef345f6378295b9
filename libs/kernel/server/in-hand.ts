import type { Pool, PoolClient } from 'pg';

/**
 * Does work whose things are in the hand of one connection, by advisory locks, which are let go at its end. Not by the rows' locks: a transaction kept open while a
 * receiver thinks would hold back everything that goes by the oldest transaction, live updates first of all.
 */
export async function inHand<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A connection that breaks while a receiver thinks shows at the next statement; unheard, it would end the process.
  client.on('error', unheard);
  let broken: Error | undefined;
  try {
    const done = await work(client);
    await client.query('select pg_advisory_unlock_all()');
    return done;
  } catch (error) {
    // Closing the connection lets go as well.
    broken = error as Error;
    throw error;
  } finally {
    client.off('error', unheard);
    client.release(broken);
  }
}

const unheard = (): void => undefined;
