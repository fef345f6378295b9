// The database addresses: of servers named in the environment, or of the embedded one in .data.
import path from 'node:path';
import { root } from './install.mjs';

const variables = { migrator: 'DATABASE_MIGRATOR_URL', api: 'DATABASE_URL', worker: 'DATABASE_WORKER_URL', auth: 'DATABASE_AUTH_URL' };

/** { urls: { migrator, api, worker, auth }, stop }; the embedded server is started when no address is given. */
export async function openDatabase(env, say) {
  const given = Object.entries(variables).filter(([, name]) => env[name]);
  if (given.length === Object.keys(variables).length) {
    return { urls: Object.fromEntries(given.map(([role, name]) => [role, env[name]])), stop: async () => undefined };
  }
  if (given.length) {
    const missing = Object.values(variables).filter((name) => !env[name]);
    throw new Error(`With a database of your own, all four addresses are needed; missing: ${missing.join(', ')}. The roles are in tools/postgres/create-roles.sql.`);
  }
  // Only now, because nothing may be installed where the addresses are given.
  const { startCluster } = await import('./postgres.mjs');
  const cluster = await startCluster({ dir: path.join(root, '.data/postgres') });
  await cluster.createDatabase('tribune');
  say?.(`PostgreSQL is running on port ${cluster.port}.`);
  return { urls: cluster.urls('tribune'), stop: cluster.stop };
}
