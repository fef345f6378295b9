import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Transactions per second of a pgbench script with so many connections, its statements prepared; undefined where pgbench is not installed. */
export function pgbench(url: string, script: string, seconds: number, rounds: number, connections = 64): { median: number; slowest: number; fastest: number } | undefined {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tribune-bench-')), 'script.sql');
  writeFileSync(file, script);
  try {
    const perSecond = Array.from({ length: rounds }, () => {
      const said = execFileSync('pgbench', ['-n', '-M', 'prepared', '-f', file, '-c', String(connections), '-j', '2', '-T', String(Math.max(1, Math.round(seconds))), url], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
      return Number(/tps = ([\d.]+)/.exec(said)?.[1]);
    }).sort((a, b) => a - b);
    return { median: perSecond[Math.floor(perSecond.length / 2)] ?? 0, slowest: perSecond[0] ?? 0, fastest: perSecond.at(-1) ?? 0 };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export const NO_PGBENCH = 'not measured: no pgbench';
