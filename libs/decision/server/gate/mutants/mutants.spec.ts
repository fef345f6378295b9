import { beforeAll, expect, test, vi } from 'vitest';
import { testDatabase, type TestDatabase } from '@tribune/testing';
import { gateWorld, type GateWorld } from '../gate-world.js';
import { figure } from '../race.js';
import { brokenBy, keysOf } from './keys.js';
import { LAYERS } from './layers.js';
import { sourceMutants } from './source-mutants.js';
import { seedStages, type Stages } from './stages.js';
import { prepare } from './sweep.js';
import { Trials } from './trials.js';

const PROVE = process.env['MUTANTS'] === '1';
vi.setConfig({ testTimeout: PROVE ? 7_200_000 : 120_000, hookTimeout: 120_000 });

let db: TestDatabase;
let world: GateWorld;
let stages: Stages;

beforeAll(async () => {
  db = await testDatabase();
  world = await gateWorld(db);
  stages = await seedStages(db, world);
});

test.runIf(PROVE && !process.env['MUTANTS_OF'] && !process.env['MUTANTS_KIND'])('every key, check and trigger of the gate keeps out a write, also where no function stands before it', async () => {
  const owner = await db.ownerPool().connect();
  const keys = await keysOf(owner);
  const said = { killed: 0, layers: [] as string[], survived: [] as string[] };
  for (const key of keys) {
    const { write, otherwise } = await brokenBy(owner, key);
    const name = `${key.table} ${key.name}`;
    if (write && !otherwise) said.killed++;
    else if (write && otherwise) said.layers.push(`${name}: ${otherwise}`);
    else said.survived.push(name);
  }
  owner.release();
  figure({ table: 'mutants', kind: 'keys, checks, unique indexes and triggers', mutants: keys.length, killed: said.killed, layers: said.layers, survived: said.survived });
  expect(said.survived).toEqual([]);
});

test.runIf(PROVE)('without one guard or lock, something that somebody tries comes out otherwise', async () => {
  const copies: TestDatabase[] = [];
  await prepare(db);
  await db.rest();
  const [only, alone] = [process.env['MUTANTS_OF'], process.env['MUTANTS_KIND']];
  const every = Number(process.env['MUTANTS_EVERY'] ?? 1);
  const mutants = sourceMutants().filter(({ of, name, kind }, at) => (!alone || kind === alone) && (only ? new RegExp(only).test(of) || name.includes(only) : at % every === 0));
  const trials = await Trials.begin(db, world, stages, copies, mutants.some(({ kind }) => kind === 'guard'));
  for (const kind of ['guard', 'lock'] as const) {
    const said = { killed: 0, layers: [] as string[], survived: [] as string[] };
    const all = mutants.filter((mutant) => mutant.kind === kind);
    if (all.length === 0) continue;
    for (const mutant of all) {
      const red = await trials.redFor(mutant);
      const layer = LAYERS.find(([name]) => mutant.name.includes(name))?.[1];
      if (red) said.killed++;
      else if (layer) said.layers.push(`${mutant.name}: ${layer}`);
      else said.survived.push(mutant.name);
      if (process.env['MUTANTS_TOLD']) console.log(`${red ?? (layer ? `LAYER ${layer}` : 'SURVIVED')} <- ${mutant.name}`);
    }
    figure({ table: 'mutants', kind: kind === 'guard' ? 'guards: refusals, demands, exceptions, early returns, alternatives of conditions' : 'locks', mutants: all.length, ...said });
  }
  await trials.end();
  await Promise.all(copies.map((copy) => copy.drop()));
});
