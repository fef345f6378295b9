// Builds the migrator, starts one cluster for the run, and migrates the template that every spec file's database is copied from.
import { ensureBuilt } from '../build.mjs';
import { throwAwayCluster } from '../postgres.mjs';
import { runToEnd } from '../processes.mjs';

const template = 'tribune_template';

/** Gives what stops it. */
export default async function setUp() {
  await ensureBuilt(['api']);
  const cluster = await throwAwayCluster({ durable: process.env.TEST_DURABLE === '1' });
  await cluster.createDatabase(template);
  const urls = cluster.urls(template);
  await runToEnd('api/migrate.js', { ...process.env, DATABASE_MIGRATOR_URL: urls.migrator });
  process.env.TEST_POSTGRES = JSON.stringify({ template, urls, maintenance: cluster.urls('postgres').superuser });
  return cluster.stop;
}
