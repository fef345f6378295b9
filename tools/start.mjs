// npm start: install, build, database, processes. Only Node's own modules may be imported before the installation is checked.
import net from 'node:net';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { takeLock } from './lock.mjs';
import { whenParentIsGone } from './parents.mjs';

const empty = process.argv.includes('--empty');
const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '127.0.0.1';
const address = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
const say = (line) => console.log(`[tribune] ${line}`);
const refuse = (sentence) => {
  console.error(`[tribune] ${sentence}`);
  process.exit(1);
};

if (empty && process.env.NODE_ENV === 'production' && !process.env.SMTP_URL) refuse('SMTP_URL is not set: without it nobody gets a sign-in link, so Tribune does not start in production.');
const lock = takeLock(path.join(root, '.data'), address);
if (lock.holder) refuse(`Tribune is already running on this checkout, at ${lock.holder.address} (process ${lock.holder.pid}). Nothing was changed.`);
process.once('exit', lock.release);

const cleanups = [];
let stopping;
/** Stops what was started, in reverse; the exit code tells whether somebody asked for it. */
function stop(code, reason) {
  stopping ??= (async () => {
    say(reason);
    for (const cleanup of cleanups.reverse()) await cleanup();
    process.exit(code);
  })();
  return stopping;
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0, 'Stopping.'));
whenParentIsGone(() => stop(0, 'The terminal has gone; stopping.'));

try {
  await start();
} catch (error) {
  await stop(1, error.message);
}

async function start() {
  await demandFreePort();
  await ensureInstalled(say);
  const [{ building }, { openDatabase }, { isBuilt, startApplication }, { runToEnd }] = await Promise.all([
    import('./build.mjs'), import('./databases.mjs'), import('./application.mjs'), import('./processes.mjs'),
  ]);
  // The api first: while the page is built, it brings the database up to date and starts.
  const built = building(['api', 'web', 'worker', 'auth'], say);
  const opening = openDatabase(process.env, say);
  cleanups.push(() => opening.then((database) => database.stop(), () => undefined));
  const [{ urls }] = await Promise.all([opening, built.api]);
  if (stopping) return;

  const application = await startApplication({
    urls, built, port, host, publicUrl: address, demo: !empty, smtpUrl: process.env.SMTP_URL, mailboxDir: path.join(root, '.data/mailbox'), auditDir: path.join(root, '.data/audit'),
    say, giveUp: (reason) => stop(1, reason),
  });
  cleanups.push(application.stop);
  if (stopping) return application.stop();
  say(`Ready after ${Math.round(performance.now() / 100) / 10} s: ${address}`);

  const env = { ...application.env, DATABASE_URL: urls.api, DATABASE_MIGRATOR_URL: urls.migrator, DATABASE_WORKER_URL: urls.worker };
  if (empty && isBuilt('api/first-link.js')) process.stdout.write(await runToEnd('api/first-link.js', env));
  if (!empty && isBuilt('api/demo.js')) {
    await runToEnd('api/demo.js', env).then((output) => process.stdout.write(output), (error) => stopping ?? console.error(`[tribune] The demo organization could not be filled. ${error.message}`));
  }
}

function demandFreePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => reject(new Error(error.code === 'EADDRINUSE' ? `Port ${port} is in use by another program. Choose one: PORT=3100 npm start` : `Port ${port} cannot be used: ${error.message}`)));
    probe.listen(port, host, () => probe.close(resolve));
  });
}
