// npm run dev: like `npm start` with the demo, but servers are rebuilt and started again when a source changes, and the web app
// comes from Vite with hot replacement.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { takeLock } from './lock.mjs';
import { whenParentIsGone } from './parents.mjs';

const say = (line) => console.log(`[dev] ${line}`);
const webPort = Number(process.env.PORT ?? 3000);
const address = `http://localhost:${webPort}`;
const servers = ['api', 'worker', 'auth'];

const lock = takeLock(path.join(root, '.data'), address);
if (lock.holder) {
  console.error(`[dev] Tribune is already running on this checkout, at ${lock.holder.address} (process ${lock.holder.pid}).`);
  process.exit(1);
}
process.once('exit', lock.release);
await ensureInstalled(say);
const [{ ensureBuilt }, { openDatabase }, { startApplication }, { freePort }] = await Promise.all([
  import('./build.mjs'), import('./databases.mjs'), import('./application.mjs'), import('./postgres/server.mjs'),
]);

const [database, apiPort] = await Promise.all([openDatabase(process.env, say), freePort()]);
let application;
let vite;
let stopping = false;

async function stop(code) {
  if (stopping) return;
  stopping = true;
  vite?.kill();
  await application?.stop();
  await database.stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));
whenParentIsGone(() => stop(0));

/** A fault in the source is said, and the next change tries again. */
async function restart() {
  try {
    await ensureBuilt(servers, say);
    await application?.stop();
    application = undefined;
    application = await startApplication({
      urls: database.urls, port: apiPort, host: '127.0.0.1', publicUrl: address, demo: true, smtpUrl: process.env.SMTP_URL,
      mailboxDir: path.join(root, '.data/mailbox'), auditDir: path.join(root, '.data/audit'), say, giveUp: say,
    });
    say(`The servers are ready: ${address}`);
  } catch (error) {
    console.error(error.message);
  }
}

// One restart at a time; changes during it lead to one more.
let running = restart();
let waiting = false;
function changed(_, file) {
  if (stopping || waiting || !file || /\.(tsx|css|md|graphql)$|\.spec\.ts$|graphql-env|(^|[/\\])(web|web-e2e|ui)[/\\]/.test(file)) return;
  waiting = true;
  setTimeout(() => {
    running = running.then(() => ((waiting = false), restart()));
  }, 200);
}
for (const folder of ['apps', 'libs', 'migrations']) fs.watch(path.join(root, folder), { recursive: true }, changed);

await running;
vite = spawn(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), '-c', 'apps/web/vite.config.mjs'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, API_URL: `http://127.0.0.1:${apiPort}`, WEB_PORT: String(webPort) },
});
vite.once('exit', (code) => stop(code ?? 0));
