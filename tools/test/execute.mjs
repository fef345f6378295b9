import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../install.mjs';

/** Path of a file inside an installed package; the packages' own programs are started with this very Node. */
export const inPackage = (file) => path.join(root, 'node_modules', file);

/** Runs Node with these arguments to the end: { code, output }; with `show` the output also appears as it comes. */
export function node(args, { env = {}, show = false } = {}) {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  return outputOf(child, show);
}

export function outputOf(child, show = false) {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    });
  }
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve({ code, output })));
}

/** A step that is one test: passed when everything in `runs` ended well. */
export function asOneTest(runs) {
  const failed = runs.filter(({ code }) => code !== 0);
  return { passed: failed.length ? 0 : 1, failed: failed.length ? 1 : 0, output: failed.map(({ output }) => output).join('\n') };
}
