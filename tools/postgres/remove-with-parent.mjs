// Waits until the process that made a throw-away cluster is gone, however it went, and then removes what it left behind.
// remove-with-parent.mjs <directory>; standard input is a pipe from that process.
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const [dir] = process.argv.slice(2);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.stdin.resume();
await once(process.stdin, 'end');

const pidFile = path.join(dir, 'data', 'postmaster.pid');
if (fs.existsSync(pidFile)) {
  const [pid] = fs.readFileSync(pidFile, 'utf8').split('\n');
  process.kill(Number(pid), 'SIGQUIT');
  for (let attempt = 0; attempt < 50 && fs.existsSync(pidFile); attempt++) await sleep(50);
}
fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
