// Nx without daemon, cloud or full-screen output: the same behaviour on a desk and in a pipeline.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = path.join(root, 'node_modules/nx/dist/bin/nx.js');

/** Starts Nx with these arguments; `options` go to `spawn`. */
export const nx = (args, options = {}) =>
  spawn(process.execPath, [bin, ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', ...options.env },
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) nx(process.argv.slice(2)).once('exit', (code) => process.exit(code ?? 1));
