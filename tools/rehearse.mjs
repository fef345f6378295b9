// npm run rehearse: what an operator meets, on built processes and durable clusters: two of everything, stopping, a replica, a restore to a moment;
// the figures go to bench/RESULTS.md. With REHEARSE_POSTGRES_BIN (the folder of a server's programs, pg_dump among them) a dump is restored into another cluster, too.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';

await ensureInstalled((line) => console.log(line));
const { specs } = await import('./test/specs.mjs');
const { ranAs, writeSection } = await import('./results.mjs');

const figures = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'tribune-rehearse-')), 'figures.jsonl');
Object.assign(process.env, { TEST_DURABLE: '1', REHEARSAL_FIGURES: figures });
const since = performance.now();
// one after the other: what one holds back (ADR 4) is not the other's figure
const { passed, failed } = await specs({ show: true, files: ['apps/api/src/together', '--maxWorkers=1'] });
const rows = fs.existsSync(figures) ? fs.readFileSync(figures, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];

writeSection('Operations', [
  `${ranAs('npm run rehearse')}, built processes, durable clusters: ${passed} passed, ${failed} failed in ${Math.round((performance.now() - since) / 1000)} s.`,
  '',
  '| What was done | Figures |',
  '|---|---:|',
  ...rows.map(([what, figure]) => `| ${what} | ${figure} |`),
]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
