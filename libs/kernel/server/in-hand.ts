import type { Pool, PoolClient } from 'pg';

/** Does work on one connection, which goes back to the pool; after a failure it is closed. One that breaks while nothing is asked of it shows at the next statement; unheard, it would end the process. */
export async function onOne<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  client.on('error', unheard);
  let broken: Error | undefined;
  try {
    return await work(client);
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    // the pool has listened again when we no longer do
    client.release(broken);
    client.off('error', unheard);
  }
}

/**
 * Does work whose things are in the hand of one connection, by advisory locks, which are let go at its end. Not by the rows' locks: a transaction kept open while a
 * receiver thinks would hold back everything that goes by the oldest transaction, live updates first of all. Closing the connection lets go as well.
 */
export const inHand = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  onOne(pool, async (client) => {
    const done = await work(client);
    await client.query('select pg_advisory_unlock_all()');
    return done;
  });

const unheard = (): void => undefined;
