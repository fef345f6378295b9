// Child processes that are started again when they fall, and that leave when they are told to.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './install.mjs';

// An answer makes thousands of things that are forgotten at once: with more room for them, collecting takes a fifth of the API's time less.
const ROOM = '--max-semi-space-size=128';

const patience = [300, 1_000, 3_000, 9_000];
const stableAfter = 60_000;
const killAfter = 8_000;

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
export const ended = (child) => (hasEnded(child) ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve)));

/** Starts dist/apps/<script> with exactly this environment. */
export const run = (script, env, stdio = 'inherit') =>
  spawn(process.execPath, [ROOM, '--enable-source-maps', '--import', new URL('leave-with-parent.mjs', import.meta.url).href, path.join(root, 'dist/apps', script)], { cwd: root, env, stdio });

/** Runs a script to its end and gives what it printed; throws with its errors when it fails. */
export async function runToEnd(script, env) {
  const child = run(script, env, ['ignore', 'pipe', 'pipe']);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (child.exitCode !== 0) throw new Error(`${script} failed:\n${output}${errors}`);
  return output;
}

/** Keeps a script running; after a few falls in a row `giveUp` gets a sentence. */
export function supervise(name, script, env, { say, giveUp, stdio = 'inherit' }) {
  let child;
  let stopping = false;
  let falls = 0;

  function start() {
    const startedAt = Date.now();
    child = run(script, env, stdio);
    child.once('exit', (code, signal) => {
      if (stopping) return;
      if (Date.now() - startedAt > stableAfter) falls = 0;
      const wait = patience[falls++];
      const what = `${name} ended unexpectedly (${signal ?? `exit code ${code}`})`;
      if (wait === undefined) return giveUp(`${what}, again and again.`);
      say(`${what}; starting it again.`);
      setTimeout(() => stopping || start(), wait);
    });
  }

  start();
  return {
    async stop() {
      stopping = true;
      if (!hasEnded(child)) child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
      await ended(child);
      clearTimeout(timer);
    },
    kill: (signal) => child.kill(signal),
  };
}
