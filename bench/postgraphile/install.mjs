import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const at = (name) => path.join(import.meta.dirname, name);

/** Installs what the board read is compared with, from a lock of its own: nothing of the product needs it. Gives why it could not be, where it could not. */
export function installPostgraphile(say) {
  const lock = createHash('sha256').update(fs.readFileSync(at('package-lock.json'))).digest('hex');
  const stamp = at('node_modules/.installed-from');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return undefined;
  say('Installing PostGraphile and a Node for it, to compare with (once).');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: import.meta.dirname, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) return 'PostGraphile could not be installed';
  fs.writeFileSync(stamp, lock);
  return undefined;
}
