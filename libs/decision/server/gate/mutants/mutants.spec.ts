import { beforeAll, expect, test, vi } from 'vitest';
import { testDatabase, type TestDatabase } from '@tribune/testing';
import { gateWorld, type GateWorld } from '../gate-world.js';
import { figure } from '../race.js';
import { brokenBy, keysOf } from './keys.js';
import { LAYERS } from './layers.js';
import type { Known } from './sight.js';
import { sourceMutants, type SourceMutant } from './source-mutants.js';
import { seedStages, type Stages } from './stages.js';
import { prepare } from './sweep.js';
import { Trials } from './trials.js';

const PROVE = process.env['MUTANTS'] === '1';
/** How many are tried at once, each on copies of its own. */
const LANES = Number(process.env['MUTANT_LANES'] ?? 2);
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
  const withSights = mutants.some(({ kind }) => kind === 'guard');
  // all are copied before the first is in use
  for (let lane = 1; lane < LANES; lane++) copies.push(await testDatabase(undefined, db));
  const lanes: Trials[] = [];
  const known: Known = { came: new Map(), telling: new Map() };
  for (const its of [db, ...copies]) lanes.push(await Trials.begin(its, world, stages, copies, withSights, known));
  expect(await lanes[0]?.redForNothing()).toBeUndefined();
  for (const kind of ['guard', 'lock'] as const) {
    const all = mutants.filter((mutant) => mutant.kind === kind);
    if (all.length === 0) continue;
    // what takes longest begins first
    all.sort((a, b) => Number(layerOf(b) !== undefined) - Number(layerOf(a) !== undefined));
    const came = await inLanes(lanes, all);
    const said = { killed: 0, layers: [] as string[], survived: [] as string[] };
    for (const [at, mutant] of all.entries()) {
      const { name } = mutant;
      const layer = layerOf(mutant);
      if (came[at]) said.killed++;
      else if (layer) said.layers.push(`${name}: ${layer}`);
      else said.survived.push(name);
    }
    figure({ table: 'mutants', kind: kind === 'guard' ? 'guards: refusals, demands, exceptions, early returns, alternatives of conditions' : 'locks', mutants: all.length, ...said });
  }
  for (const trials of lanes) await trials.end();
  await Promise.all(copies.map((copy) => copy.drop()));
});

const layerOf = ({ name }: SourceMutant): string | undefined => LAYERS.find(([part]) => name.includes(part))?.[1];

/** Each lane takes the next: what goes red, or nothing, in the order of the mutants. */
async function inLanes(lanes: readonly Trials[], mutants: readonly SourceMutant[]): Promise<(string | undefined)[]> {
  const came: (string | undefined)[] = [];
  let next = 0;
  const lane = async (trials: Trials): Promise<void> => {
    for (let at = next++; at < mutants.length; at = next++) {
      const mutant = mutants[at] as SourceMutant;
      came[at] = await trials.redFor(mutant);
      if (process.env['MUTANTS_TOLD']) console.log(`${came[at] ?? 'NOTHING GOES RED'} <- ${mutant.name}`);
    }
  };
  await Promise.all(lanes.map(lane));
  return came;
}
