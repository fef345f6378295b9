import { beforeAll, expect, test, vi } from 'vitest';
import { foundWorld, testApi } from '@tribune/testing';
import { gateWorldOf } from '../gate-world.js';
import { figure } from '../race.js';
import { apiStage } from './api-player.js';
import { newHistory, shrunk, toldHistory } from './history.js';
import type { Stage } from './player.js';
import { sqlStage } from './sql-player.js';

// The same few each time; `npm run prove` asks for many new ones, and a report of a disagreement for that history alone
const HISTORIES = Number(process.env['MODEL_HISTORIES'] ?? (process.env['TEST_QUICK'] === '1' ? 1 : 8));
const MOVES = Number(process.env['MODEL_MOVES'] ?? 40);
const SEED = Number(process.env['MODEL_SEED'] ?? 500);
vi.setConfig({ testTimeout: 60_000 + HISTORIES * 20_000 });

const api = await testApi();
let stages: { readonly name: string; readonly stage: Stage; readonly times: number }[];
beforeAll(async () => {
  const world = await foundWorld(api.database);
  const gate = await gateWorldOf(api.database, world);
  stages = [
    { name: 'by the API', stage: apiStage(api, world, gate), times: 1 },
    { name: 'by its login, in SQL', stage: sqlStage(api.database, gate), times: 2 },
  ];
});

test('whatever people try in whatever order, the product answers as PRODUCT says, and is in the state that it says', async () => {
  for (const { name, stage, times } of stages) {
    const all = { name, seed: SEED, histories: HISTORIES * times, moves: 0, done: 0, final: 0 };
    for (let n = 0; n < all.histories; n++) {
      const history = await newHistory(stage, SEED + n, MOVES);
      if (history.lie) expect.fail(`${name}: MODEL_SEED=${SEED + n} MODEL_HISTORIES=1\n${toldHistory(await shrunk(stage, history))}`);
      all.moves += history.moves.length;
      all.done += history.done;
      all.final += Number(history.final);
    }
    figure({ table: 'model', ...all });
  }
});
