// Only Node's own modules here: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const lockFile = path.join(root, 'package-lock.json');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.installed-from');
const lockHash = () => createHash('sha256').update(fs.readFileSync(lockFile)).digest('hex');

/** Runs `npm ci` when node_modules is missing or older than the lock; `say` gets one sentence about it. */
export async function ensureInstalled(say) {
  const missing = !fs.existsSync(path.join(modules, '.package-lock.json'));
  if (!missing && !isOlder()) return;
  say(missing ? 'Installing what Tribune needs (npm ci). This happens once and takes a minute or two.' : 'The lock file has changed: installing again (npm ci).');
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error('The installation failed; the reason is above. Is the package registry reachable?');
  fs.writeFileSync(stamp, lockHash());
}

// A checkout touches the lock without changing it, so its text decides where it is known, and the time where it is not.
function isOlder() {
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lockHash()) return false;
  return fs.statSync(path.join(modules, '.package-lock.json')).mtimeMs < fs.statSync(lockFile).mtimeMs;
}

function npm(args) {
  const script = process.env.npm_execpath;
  const [command, rest] = script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
  const child = spawn(command, rest, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' && command === 'npm' });
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
}
