import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestDatabase } from '@tribune/testing';

/** A built process, as `npm start` runs it. */
export interface Running {
  readonly child: ChildProcess;
  /** Where an api answers; empty for a worker. */
  readonly url: string;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
  /** What it said on standard error, and on standard output. */
  complaints(): string;
  log(): string;
}

const all: ChildProcess[] = [];
/** For each file's own afterAll: spec files of a process share this module. */
export const endAll = (): void => all.splice(0).forEach((child) => void child.kill('SIGKILL'));

const { freePort } = (await import(path.resolve('tools/postgres/server.mjs'))) as { freePort: () => Promise<number> };
const { ensureBuilt } = (await import(path.resolve('tools/build.mjs'))) as { ensureBuilt: (projects: string[]) => Promise<void> };
await ensureBuilt(['api', 'worker', 'cli']);

type Environment = Readonly<Record<string, string>>;

/** An api, once it is ready; `port` of one that was there before. */
export async function startApi(database: Pick<TestDatabase, 'urls'>, env: Environment = {}): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const running = start('api/main.js', { DATABASE_URL: database.urls.api, PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: url, ...env }, url);
  for (const deadline = Date.now() + 30_000; !(await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false)); await sleep(20)) {
    if (running.child.exitCode !== null || Date.now() > deadline) throw new Error(`The api did not start: ${running.complaints()}`);
  }
  return running;
}

export const startWorker = (database: Pick<TestDatabase, 'urls'>, env: Environment): Running =>
  start('worker/main.js', { DATABASE_WORKER_URL: database.urls.worker, PUBLIC_URL: 'https://tribune.example', ...env }, '');

function start(script: string, env: Environment, url: string): Running {
  const child = spawn(process.execPath, ['--max-semi-space-size=64', '--enable-source-maps', '--import', path.resolve('tools/leave-with-parent.mjs'), path.resolve('dist/apps', script)], { env: { ...process.env, NODE_ENV: 'production', RATE_LIMITS: 'off', TRUSTED_DOCUMENTS: 'off', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  all.push(child);
  let said = '';
  let logged = '';
  child.stdout?.on('data', (chunk) => (logged += String(chunk)));
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  return { child, url, ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal))), complaints: () => said, log: () => logged };
}

/** Waits until it is so; throws with what was waited for. */
export async function until(what: string, condition: () => unknown, patience = 60_000): Promise<void> {
  for (const deadline = Date.now() + patience; !(await condition()); await sleep(10)) if (Date.now() > deadline) throw new Error(`It did not happen in time: ${what}`);
}
