import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, test } from 'vitest';
import { report } from './report.js';

// Nothing here can agree with anything: the test command leaves it out.
const ROUNDS = 3;
let checkout = '';
const port = 31_500 + Math.floor(Math.random() * 400);
let running: ChildProcess | undefined;

afterAll(async () => {
  await stop();
  if (checkout) rmSync(checkout, { recursive: true, force: true });
});

/** A checkout of its own after `npm ci`: the files of this one, its packages, and no build or database yet. */
function checkOut(): void {
  checkout = mkdtempSync(path.join(tmpdir(), 'tribune-start-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) cpSync(file, path.join(checkout, file), { preserveTimestamps: true });
  symlinkSync(path.resolve('node_modules'), path.join(checkout, 'node_modules'));
}

/** `npm start`, until the first page is answered; in milliseconds. */
async function start(): Promise<number> {
  const begin = performance.now();
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST_|NODE_ENV|DATABASE_)/.test(name)));
  running = spawn('npm', ['start'], { cwd: checkout, env: { ...env, PORT: String(port) }, stdio: 'ignore', detached: true });
  const page = () => fetch(`http://127.0.0.1:${port}/`, { headers: { accept: 'text/html' } }).then(async (answer) => answer.ok && (await answer.text()).includes('<div id="root">'), () => false);
  while (!(await page())) {
    if (running.exitCode !== null) throw new Error('npm start has ended.');
    await sleep(20);
  }
  return performance.now() - begin;
}

/** Ctrl+C reaches all that was started. */
async function stop(): Promise<void> {
  if (!running?.pid || running.exitCode !== null || running.signalCode !== null) return;
  process.kill(-running.pid, 'SIGINT');
  await once(running, 'exit');
}

test.runIf('BENCH_SECONDS' in process.env)('npm start: to the first page, built for the first time and not', { timeout: 600_000 }, async () => {
  checkOut();
  const [cold, warm]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    for (const made of ['dist', '.data']) rmSync(path.join(checkout, made), { recursive: true, force: true });
    for (const times of [cold, warm]) {
      times.push(await start());
      await stop();
    }
  }
  const told = (times: number[]): string => times.sort((a, b) => a - b).map((ms) => (ms / 1_000).toFixed(1)).join(' ').replace(/^(\S+) (\S+) (\S+)$/, '$2 ($1–$3)');
  report('npm start after npm ci, to the first page, nothing built and no database yet, s', told(cold), '', '', undefined, { atMost: 10, alone: true });
  report('npm start, to the first page, built before, s', told(warm), '', '', undefined, { atMost: 5, alone: true });
});
