// The application with a fresh demo, on a cluster and a port of its own; whatever else runs on this checkout is not touched.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startApplication } from '../application.mjs';
import { ensureBuilt } from '../build.mjs';
import { throwAwayCluster } from '../postgres.mjs';
import { freePort } from '../postgres/server.mjs';
import { runToEnd } from '../processes.mjs';

/** { address } once the demo is filled; `later` gets what undoes each step. */
export async function startDemo(say, later) {
  await ensureBuilt(['api', 'worker', 'auth', 'web'], say);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'tribune-screenshots-'));
  later(() => fs.rmSync(scratch, { recursive: true, force: true }));
  const cluster = await throwAwayCluster();
  later(cluster.stop);
  await cluster.createDatabase('tribune');
  const urls = cluster.urls('tribune');
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const log = fs.openSync(path.join(scratch, 'processes.log'), 'a');
  const application = await startApplication({
    urls, port, host: '127.0.0.1', publicUrl: address, demo: true, mailboxDir: path.join(scratch, 'mailbox'), auditDir: path.join(scratch, 'audit'), say, giveUp: say, stdio: ['ignore', log, log],
  });
  later(application.stop);
  await application.complete;
  say('Filling the demo.');
  await runToEnd('api/demo.js', { ...application.env, DATABASE_URL: urls.api, DATABASE_MIGRATOR_URL: urls.migrator, DATABASE_WORKER_URL: urls.worker });
  return { address };
}
