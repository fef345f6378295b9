import pg from 'pg';
import { AIRLINE } from './demo/cast.js';
import { fillDemo } from './demo/fill-demo.js';

const connectionString = process.env['DATABASE_MIGRATOR_URL'];
if (!connectionString) throw new Error('DATABASE_MIGRATOR_URL is not set: the address of the database with the migrator’s login.');

const client = new pg.Client({ connectionString, options: '-c role=tribune_owner' });
await client.connect();
const began = performance.now();
try {
  if (await fillDemo(client)) console.log(`[tribune] The demonstration is ready: ${AIRLINE}, made up in ${Math.round((performance.now() - began) / 100) / 10} s.`);
} finally {
  await client.end();
}
