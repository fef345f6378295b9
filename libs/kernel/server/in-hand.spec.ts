import { once } from 'node:events';
import { cutLine, testDatabase } from '@tribune/testing';
import pg from 'pg';
import { expect, test } from 'vitest';
import { onOne } from './in-hand.js';

const database = await testDatabase();

test('a connection that breaks between two statements fails its work, ends nobody, and is not used again', async () => {
  const line = await cutLine(database.urls.worker);
  const pool = new pg.Pool({ connectionString: line.url, max: 1 }).on('error', () => undefined);
  const work = onOne(pool, async (client) => {
    const cut = line.cutAfter('select 1');
    const ended = once(client, 'end');
    await client.query('select 1');
    await Promise.all([cut, ended]);
    await client.query('select 2');
  });
  await expect(work).rejects.toThrow();
  expect((await onOne(pool, (client) => client.query<{ n: number }>('select 3 as n'))).rows).toEqual([{ n: 3 }]);
  await pool.end();
  await line.close();
});
