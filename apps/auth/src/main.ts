import { stopWhenTold } from '@tribune/kernel/server';
import pg from 'pg';
import { Ceremonies } from './ceremonies.js';
import { PasskeyStore } from './passkey-store.js';
import { relyingParty } from './relying-party.js';
import { authServer } from './server.js';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_AUTH_URL'], max: 4 });
// An idle connection that breaks is no reason to end the process: the next question finds out.
pool.on('error', () => undefined);
const server = authServer(new Ceremonies(new PasskeyStore(pool), relyingParty(process.env['PUBLIC_URL'] ?? 'http://localhost:3000')));

// Loopback only: the API is its one client.
server.listen(Number(process.env['PORT'] ?? 3001), process.env['HOST'] ?? '127.0.0.1');
stopWhenTold(async () => {
  await new Promise((done) => server.close(done));
  await pool.end();
});
