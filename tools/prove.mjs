// npm run prove: the gate's races, faults, histories against the model and mutants, and made-up requests to every field of the API, at full length; the figures go
// to bench/RESULTS.md. `npm run prove -- mutants model` runs these parts alone.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';

await ensureInstalled((line) => console.log(line));
const { specs } = await import('./test/specs.mjs');
const { ranAs, writeSection } = await import('./results.mjs');

const env = (name, usual) => process.env[name] ?? String(usual);
const numbered = (list) => list.map((each) => `- ${each.replaceAll('|', '\\|')}`);
const gate = (name) => `libs/decision/server/gate/${name}`;

/** Races and requests run on a durable cluster, faults make one of their own; the rest asks for no durability. */
const parts = {
  races: {
    title: 'Trust: the gate',
    files: ['races.spec', 'attacks.spec', 'turns.spec', 'one-ballot.spec', 'missed-clocks.spec', 'lints.spec'].map(gate),
    env: { TEST_DURABLE: '1', RACE_ROUNDS: env('RACE_ROUNDS', 20_000) },
    table: (rows) => [
      '| Race | Rounds | Both done | Only the first | Only the second | Neither | Broken |',
      '|---|---:|---:|---:|---:|---:|---:|',
      ...rows.map((row) => `| ${row.name} | ${row.rounds} | ${row.both} | ${row.first} | ${row.second} | ${row.neither} | ${row.broken} |`),
    ],
  },
  faults: {
    title: 'Trust: exactly once',
    files: [gate('faults')],
    env: { FAULT_ROUNDS: env('FAULT_ROUNDS', 50) },
    table: (rows) => [
      'Each round: a ballot, an approval that makes final, an amendment, and three votes to be counted and settled, at the moment of the fault; then each act again with its key.',
      '',
      '| Fault | Rounds | Acts | Answered all the same | Acknowledged and lost, doubled, or left undone |',
      '|---|---:|---:|---:|---:|',
      ...rows.map((row) => `| ${row.name} | ${row.rounds} | ${row.acts} | ${row.answered} | ${row.broken} |`),
    ],
  },
  model: {
    title: 'Trust: histories against the model',
    files: [gate('model')],
    env: { MODEL_HISTORIES: env('MODEL_HISTORIES', 200), MODEL_SEED: env('MODEL_SEED', Date.now() % 1_000_000) },
    table: (rows) => [
      '| Played | Seed of the first | Histories | Moves | Of them legal | Came to be final | Disagreements |',
      '|---|---:|---:|---:|---:|---:|---:|',
      ...rows.map((row) => `| ${row.name} | ${row.seed} | ${row.histories} | ${row.moves} | ${row.done} | ${row.final} | 0 |`),
    ],
  },
  mutants: {
    title: 'Trust: mutants',
    files: [gate('mutants')],
    env: { MUTANTS: '1' },
    table: (rows) => [
      'Each key, check, trigger, guard and lock of the gate is taken away in turn; killed is what then comes out otherwise in a test. A layer is what still holds without it.',
      '',
      '| Taken away | Mutants | Killed | Held by another layer | Survived |',
      '|---|---:|---:|---:|---:|',
      ...rows.map((row) => `| ${row.kind} | ${row.mutants} | ${row.killed} | ${row.layers.length} | ${row.survived.length} |`),
      ...rows.flatMap((row) => (row.survived.length ? ['', `Survived, of ${row.kind}:`, ...numbered(row.survived)] : [])),
      ...rows.flatMap((row) => (row.layers.length ? ['', `Held by another layer, of ${row.kind} (what holds stands behind the colon):`, ...numbered(row.layers)] : [])),
    ],
  },
  fuzz: {
    title: 'Trust: made-up requests',
    files: ['apps/api/src/fuzz.api.spec.ts'],
    env: { TEST_DURABLE: '1', FUZZ_ROUNDS: env('FUZZ_ROUNDS', 20) },
    table: (rows) => [
      'Inputs made from the schema (fast-check), hostile texts among them. Broken is an HTTP 500, a stack, SQL, or an incident in the log.',
      '',
      '| Seed | Fields of Query and Mutation | Inputs for each | People | Understood | Refused by GraphQL | Broken |',
      '|---:|---:|---:|---:|---:|---:|---:|',
      ...rows.map((row) => `| ${row.seed} | ${row.fields} | ${row.rounds} | ${row.people} | ${row.understood} | ${row.refused} | 0 |`),
    ],
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in parts));
if (unknown.length) {
  console.error(`There is no ${unknown.join(', ')} to prove; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

let failures = 0;
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length && !wanted.includes(name)) continue;
  console.log(`${name}: ${JSON.stringify(part.env)}. This takes a while.`);
  const figures = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'tribune-prove-')), 'figures.jsonl');
  const before = { ...process.env };
  Object.assign(process.env, part.env, { PROOF_FIGURES: figures });
  const since = performance.now();
  const { passed, failed } = await specs({ show: true, files: part.files });
  for (const key of Object.keys(part.env)) if (!(key in before)) delete process.env[key];
  failures += failed;
  const took = Math.round((performance.now() - since) / 1000);
  console.log(`${name}: ${passed} passed, ${failed} failed in ${took} s`);
  const rows = fs.existsSync(figures) ? fs.readFileSync(figures, 'utf8').trim().split('\n').map((line) => JSON.parse(line)).filter((row) => (row.table ?? 'races') === name) : [];
  if (!rows.length) continue;
  const changed = Object.fromEntries(Object.keys(part.env).filter((key) => key in before).map((key) => [key, before[key]]));
  const command = `${ranAs(`npm run prove -- ${name}`, changed)}${part.env.TEST_DURABLE || name === 'faults' ? ', PostgreSQL of the lock file with fsync on' : ''}: ${passed} passed, ${failed} failed in ${took} s.`;
  writeSection(part.title, [command, '', ...part.table(rows)]);
}
process.exit(failures ? 1 : 0);
