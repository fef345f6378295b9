import { allowedSubnets, stopWhenTold } from '@tribune/kernel/server';
import pg from 'pg';
import { Ceremonies } from './ceremonies.js';
import { guardedFetch } from './guarded-fetch.js';
import { PasskeyStore } from './passkey-store.js';
import { relyingParty } from './relying-party.js';
import { openKey, secretBox } from './sealed-secret.js';
import { authServer } from './server.js';
import { SingleSignOnStore } from './single-sign-on-store.js';
import { SingleSignOn } from './single-sign-on.js';

const { DATABASE_AUTH_URL, PUBLIC_URL: publicUrl = 'http://localhost:3000', AUTH_KEY, AUTH_DIR } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_AUTH_URL, max: 4 });
// An idle connection that breaks is no reason to end the process: the next question finds out.
pool.on('error', () => undefined);
const key = openKey(AUTH_KEY, AUTH_DIR);
const singleSignOn = new SingleSignOn(new SingleSignOnStore(pool), { publicUrl, fetch: guardedFetch(allowedSubnets('SINGLE_SIGN_ON_ALLOW')), secrets: key && secretBox(key) });
const server = authServer(new Ceremonies(new PasskeyStore(pool), relyingParty(publicUrl)), singleSignOn);

// Loopback only: the API is its one client.
server.listen(Number(process.env['PORT'] ?? 3001), process.env['HOST'] ?? '127.0.0.1');
stopWhenTold(async () => {
  await new Promise((done) => server.close(done));
  await pool.end();
});
