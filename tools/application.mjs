// Tribune's processes on one database: used by `npm start`, `npm run dev` and the browser tests.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './install.mjs';
import { freePort } from './postgres/server.mjs';
import { runToEnd, supervise } from './processes.mjs';

export const isBuilt = (script) => fs.existsSync(path.join(root, 'dist/apps', script));

/** The environment without what belongs to single processes: each gets its own database login and no other. */
function shared({ demo, publicUrl }) {
  const own = /^(DATABASE_\w*URL|TRIBUNE_DEMO|SMTP_URL|MAILBOX_URL|PORT|HOST|npm_.*)$/;
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  return { ...rest, PUBLIC_URL: publicUrl, MAIL_FROM: process.env.MAIL_FROM ?? 'Tribune <tribune@localhost>', ...(demo ? { TRIBUNE_DEMO: '1' } : {}) };
}

/**
 * Migrates, then starts auth, worker, api and (without `smtpUrl`) a mailbox that receives mail over real SMTP.
 * `mailboxDir` keeps that mail. Gives { port, address, mailboxUrl, env, api, stop } once the first page can be served.
 */
export async function startApplication({ urls, port, host, publicUrl, demo, smtpUrl, mailboxDir, say, giveUp, stdio }) {
  const common = shared({ demo, publicUrl });
  const migrated = runToEnd('api/migrate.js', { ...common, DATABASE_MIGRATOR_URL: urls.migrator });
  const [authPort, smtpPort, mailboxPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const mailbox = !smtpUrl && isBuilt('worker/mailbox.js');
  const smtp = smtpUrl ?? (mailbox ? `smtp://127.0.0.1:${smtpPort}` : undefined);
  const env = {
    ...common,
    ...(smtp ? { SMTP_URL: smtp } : {}),
    ...(mailbox ? { MAILBOX_URL: `http://127.0.0.1:${mailboxPort}` } : {}),
    AUTH_URL: `http://127.0.0.1:${authPort}`,
  };
  await migrated;

  let failure;
  const options = { say, stdio, giveUp: (reason) => giveUp((failure = reason)) };
  const loopback = { HOST: '127.0.0.1' };
  const web = { WEB_DIST: path.join(root, 'dist/apps/web'), PORT: String(port), HOST: host };
  const api = supervise('api', 'api/main.js', { ...env, ...web, DATABASE_URL: urls.api }, options);
  const processes = [
    api,
    supervise('auth', 'auth/main.js', { ...env, ...loopback, PORT: String(authPort), DATABASE_AUTH_URL: urls.auth }, options),
    supervise('worker', 'worker/main.js', { ...env, DATABASE_WORKER_URL: urls.worker }, options),
    ...(mailbox ? [supervise('mailbox', 'worker/mailbox.js', { ...common, ...loopback, PORT: String(mailboxPort), SMTP_PORT: String(smtpPort), MAILBOX_DIR: mailboxDir }, options)] : []),
  ];
  const stop = async () => void (await Promise.all(processes.map((each) => each.stop())));

  const address = `http://127.0.0.1:${port}`;
  for (const deadline = Date.now() + 60_000; !(await answers(`${address}/readyz`)); await sleep(50)) {
    if (!failure && Date.now() < deadline) continue;
    await stop();
    throw new Error(failure ?? 'Tribune did not become ready within a minute.');
  }
  return { port, address, mailboxUrl: env.MAILBOX_URL, env, api, stop };
}

const answers = (url) => fetch(url, { signal: AbortSignal.timeout(2_000) }).then((response) => response.ok, () => false);
