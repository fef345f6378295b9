// npm run prove: the gate's races and faults, and made-up requests to every field, at full length, on durable clusters; the figures go to bench/RESULTS.md.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';

await ensureInstalled((line) => console.log(line));
const { specs } = await import('./test/specs.mjs');
const { writeSection } = await import('./results.mjs');

const rounds = Number(process.env.RACE_ROUNDS ?? 20_000);
const faults = Number(process.env.FAULT_ROUNDS ?? 50);
const figures = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'tribune-prove-')), 'figures.jsonl');
const requests = Number(process.env.FUZZ_ROUNDS ?? 20);
Object.assign(process.env, { FUZZ_ROUNDS: String(requests), RACE_ROUNDS: String(rounds), FAULT_ROUNDS: String(faults), TEST_DURABLE: '1', PROOF_FIGURES: figures });

console.log(`Races of ${rounds} rounds, ${faults} faults and ${requests} made-up requests to every field by everybody, on durable clusters. This takes a while.`);
const since = performance.now();
const { passed, failed } = await specs({ show: true, files: ['libs/decision/server/gate', 'apps/api/src/fuzz.api.spec.ts'] });
const lines = fs.existsSync(figures) ? fs.readFileSync(figures, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];

writeSection('Trust: the gate', [
  `\`npm run prove\`, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${os.cpus().length} cores, PostgreSQL of the lock file with fsync on: ${passed} passed, ${failed} failed in ${Math.round((performance.now() - since) / 1000)} s.`,
  '',
  '| Race or fault | Rounds | Both done | Only the first | Only the second | Neither | Broken |',
  '|---|---:|---:|---:|---:|---:|---:|',
  ...lines.map((row) => `| ${row.name} | ${row.rounds} | ${row.both ?? ''} | ${row.first ?? ''} | ${row.second ?? ''} | ${row.neither ?? ''} | ${row.broken} |`),
]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
