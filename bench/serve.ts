import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

let next = 21_000 + Math.floor(Math.random() * 10_000);

export interface Served {
  readonly url: string;
  readonly child: ChildProcess;
  /** From the spawn to the first answer, in milliseconds. */
  readonly startedIn: number;
}

/** Starts a server in a process of its own, of this Node or another, and waits until `/readyz` answers. */
export async function serve(script: string, env: Record<string, string>, node = process.execPath): Promise<Served> {
  const port = next++;
  const begin = performance.now();
  // as `npm start` starts it (tools/processes.mjs)
  const child = spawn(node, ['--max-semi-space-size=128', path.resolve(script)], {
    env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production', RATE_LIMITS: 'off', PUBLIC_URL: `http://127.0.0.1:${port}`, DATABASE_POOL: '16' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false))) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode} instead of answering.`);
    await sleep(5);
  }
  return { url, child, startedIn: performance.now() - begin };
}
