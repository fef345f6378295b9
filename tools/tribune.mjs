// npm run --silent tribune -- verify FILE: the command line, built when it has to be. What is said about that goes to stderr.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';

const say = (line) => console.error(line);
await ensureInstalled(say);
const { ensureBuilt } = await import('./build.mjs');
await ensureBuilt(['cli'], say);
// Files are named as seen from where the command was given.
const cwd = process.env.INIT_CWD ?? process.cwd();
const child = spawn(process.execPath, ['--enable-source-maps', path.join(root, 'dist/apps/cli/main.js'), ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
child.once('exit', (code) => process.exit(code ?? 1));
