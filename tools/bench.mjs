// npm run bench: each measure beside its comparison in one run, on a durable cluster; the figures go to bench/RESULTS.md.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureInstalled, root } from './install.mjs';

await ensureInstalled((line) => console.log(line));
const { ensureBuilt } = await import('./build.mjs');
const { specs } = await import('./test/specs.mjs');
const { ranAs, writeSection } = await import('./results.mjs');
const { installPostgraphile } = await import('../bench/postgraphile/install.mjs');

const figures = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'tribune-bench-')), 'figures.jsonl');
Object.assign(process.env, { BENCH_SECONDS: process.env.BENCH_SECONDS ?? '4', TEST_DURABLE: '1', BENCH_FIGURES: figures, RATE_LIMITS: 'off' });
const why = installPostgraphile((line) => console.log(line));
if (why) process.env.BENCH_NO_POSTGRAPHILE = why;
await ensureBuilt(['api', 'web'], (line) => console.log(line));
const { passed, failed } = await specs({ show: true, files: ['-c', 'bench/vitest.config.mjs'] });

/** The scripts that the first page names, and those that these import statically. */
function firstScreen() {
  const dist = path.join(root, 'dist/apps/web');
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = fs.readFileSync(file, 'utf8');
    for (const [, name] of text.matchAll(/(?:import|from)\s*["'](\.[^"']+\.js)["']/g)) visit(path.resolve(path.dirname(file), name));
  };
  const page = fs.readFileSync(path.join(dist, 'index.html'), 'utf8');
  for (const [, name] of page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) visit(path.join(dist, name));
  return [...seen].reduce((sum, file) => sum + gzipSync(fs.readFileSync(file)).length, 0);
}

const rows = fs.existsSync(figures) ? fs.readFileSync(figures, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];
const scripts = Math.round(firstScreen() / 1_000);
rows.push({ cells: ['First screen, JavaScript gzipped, kB (must: at most 250; aim: 150)', String(scripts), '', '', ''], ...(scripts > 250 ? { short: `First screen, JavaScript gzipped: ${scripts} kB, where it must be at most 250.` } : {}) });
const short = rows.flatMap((row) => (row.short ? [`- ${row.short}`] : []));
writeSection('Speed', [
  `${ranAs('npm run bench')}, durable cluster, median (slowest–fastest) of three rounds.`,
  '',
  '| Measure | Tribune | Compared with | Its figure | Ratio |',
  '|---|---:|---|---:|---:|',
  ...rows.map(({ cells }) => `| ${cells.join(' | ')} |`),
  '',
  ...(short.length ? ['Falls short of what it must reach:', ...short] : ['Nothing falls short of what it must reach.']),
]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
