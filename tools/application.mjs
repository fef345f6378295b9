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
  const own = /^(DATABASE_\w*URL|AUDIT_\w+|AUTH_(?:KEY|DIR)|SINGLE_SIGN_ON_ALLOW|TRIBUNE_DEMO|SMTP_URL|MAILBOX_URL|PORT|HOST|npm_.*)$/;
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  // shorter than the patience of processes.mjs
  return { SHUTDOWN_SECONDS: '6', ...rest, PUBLIC_URL: publicUrl, MAIL_FROM: process.env.MAIL_FROM ?? 'Tribune <tribune@localhost>', ...(demo ? { TRIBUNE_DEMO: '1' } : {}) };
}

/** What the auth process keeps providers' secrets with: as given, else in a directory beside the key that signs the record. */
const authSecrets = (auditDir) => ({
  AUTH_DIR: process.env.AUTH_DIR ?? (auditDir && path.join(path.dirname(auditDir), 'auth')),
  ...(process.env.AUTH_KEY ? { AUTH_KEY: process.env.AUTH_KEY } : {}),
  ...(process.env.SINGLE_SIGN_ON_ALLOW ? { SINGLE_SIGN_ON_ALLOW: process.env.SINGLE_SIGN_ON_ALLOW } : {}),
});

/**
 * Migrates, starts the api, and when it answers auth, worker and (without `smtpUrl`) a mailbox that receives mail over real SMTP.
 * `mailboxDir` keeps that mail; `auditDir` the key that signs the record; `settings` are more of their environment; `built` has a promise for each app that is still being built. Gives
 * { port, address, mailboxUrl, env, api, complete, stop } once the first page can be served; `complete` when the others are started, too.
 */
export async function startApplication({ urls, port, host, publicUrl, demo, smtpUrl, mailboxDir, auditDir, settings = {}, built = {}, say, giveUp, stdio }) {
  const common = { ...shared({ demo, publicUrl }), ...settings };
  const migrated = runToEnd('api/migrate.js', { ...common, DATABASE_MIGRATOR_URL: urls.migrator });
  const [authPort, smtpPort, mailboxPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const mailbox = !smtpUrl;
  const smtp = smtpUrl ?? (mailbox ? `smtp://127.0.0.1:${smtpPort}` : undefined);
  const env = {
    ...common,
    ...(smtp ? { SMTP_URL: smtp } : {}),
    ...(mailbox ? { MAILBOX_URL: `http://127.0.0.1:${mailboxPort}` } : {}),
    AUTH_URL: `http://127.0.0.1:${authPort}`,
  };
  await migrated;

  let failure;
  let stopped = false;
  const options = { say, stdio, giveUp: (reason) => giveUp((failure = reason)) };
  Promise.all(Object.values(built)).catch((error) => options.giveUp(error.message));
  const loopback = { HOST: '127.0.0.1' };
  const audit = { AUDIT_DIR: process.env.AUDIT_DIR ?? auditDir };
  const web = { WEB_DIST: path.join(root, 'dist/apps/web'), PORT: String(port), HOST: host, ...audit, ...(process.env.AUDIT_PUBLIC_KEY ? { AUDIT_PUBLIC_KEY: process.env.AUDIT_PUBLIC_KEY } : {}) };
  const api = supervise('api', 'api/main.js', { ...env, ...web, DATABASE_URL: urls.api }, options);
  const processes = [api];
  const startOthers = () => {
    if (stopped) return;
    processes.push(
      supervise('auth', 'auth/main.js', { ...env, ...loopback, PORT: String(authPort), DATABASE_AUTH_URL: urls.auth, ...authSecrets(auditDir) }, options),
      supervise('worker', 'worker/main.js', { ...env, DATABASE_WORKER_URL: urls.worker, ...audit, ...(process.env.AUDIT_SIGNING_KEY ? { AUDIT_SIGNING_KEY: process.env.AUDIT_SIGNING_KEY } : {}) }, options),
      ...(mailbox ? [supervise('mailbox', 'worker/mailbox.js', { ...common, ...loopback, PORT: String(mailboxPort), SMTP_PORT: String(smtpPort), MAILBOX_DIR: mailboxDir }, options)] : []),
    );
  };
  const stop = async () => {
    stopped = true;
    await Promise.all(processes.map((each) => each.stop()));
  };

  const address = `http://127.0.0.1:${port}`;
  for (const deadline = Date.now() + 60_000; !(await answers(`${address}/readyz`)); await sleep(20)) {
    if (!failure && Date.now() < deadline) continue;
    await stop();
    throw new Error(failure ?? 'Tribune did not become ready within a minute.');
  }
  // Nobody waits for them on the first page, and on two cores it comes sooner without them.
  const complete = Promise.all([built.auth, built.worker]).then(startOthers);
  return { port, address, mailboxUrl: env.MAILBOX_URL, env, api, complete, stop };
}

const answers = (url) => fetch(url, { signal: AbortSignal.timeout(2_000) }).then((response) => response.ok, () => false);
