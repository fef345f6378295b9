import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, vi, test } from 'vitest';
import { gateWorld, type GateWorld } from '../gate-world.js';
import { figure } from '../race.js';
import { Deeds } from './deeds.js';
import { System } from './system.js';

// `npm run prove` asks for 50
const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? 2);
vi.setConfig({ testTimeout: 60_000 + ROUNDS * 60_000, hookTimeout: 120_000 });

interface Fault {
  readonly name: string;
  /** No answer comes back. */
  readonly cut?: true;
  /** At a random moment; `pace` is how long all of it takes undisturbed, in milliseconds. */
  strike(system: System, pace: number): Promise<void>;
}
const soon = (most: number): Promise<void> => sleep(Math.random() * most);

/** What goes wrong while ballots, approvals, amendments and settlements are under way. */
const FAULTS: readonly Fault[] = [
  { name: 'every answer is cut off after COMMIT', cut: true, strike: () => Promise.resolve() },
  { name: 'kill -9 of the API', strike: (system, pace) => soon(1.3 * pace).then(() => system.killApi()) },
  { name: 'kill -9 of the worker', strike: (system) => soon(1_200).then(() => system.killWorker()) },
  { name: 'kill -9 of the database', strike: (system, pace) => soon(1.3 * pace).then(() => system.killDatabase()) },
];

// a database of its own that is killed, processes that are built: this is for the thorough run
describe.skipIf(process.env['TEST_QUICK'] === '1')('exactly once, whatever breaks', () => {
  let system: System;
  let world: GateWorld;
  let pace: number;
  beforeAll(async () => {
    system = await System.begin();
    world = await gateWorld(system.db);
    for (let times = 0; times < 2; times++) {
      const undisturbed = await Deeds.begin(system, world);
      const since = performance.now();
      expect(await undisturbed.doWhile(() => Promise.resolve())).toBe(3);
      pace = performance.now() - since;
      expect(await undisturbed.faults()).toEqual([]);
    }
  });
  afterAll(() => system.end());

  test.each(FAULTS.map((fault) => [fault.name, fault] as const))('%s: retried with its key each act is done once and answered as at first, and nothing that is ready waits', async (name, { strike, cut = false }) => {
    let answered = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const deeds = await Deeds.begin(system, world);
      system.cutAnswers(cut);
      answered += await deeds.doWhile(() => strike(system, pace));
      system.cutAnswers(false);
      expect(await deeds.faults()).toEqual([]);
    }
    figure({ table: 'faults', name, rounds: ROUNDS, acts: ROUNDS * 3, answered, broken: 0 });
    if (cut) expect(answered).toBe(0);
  });
});
