import { expect, test } from 'vitest';
import { testDatabase } from '@tribune/testing';
import { gateWorld } from './gate-world.js';
import { seedDecisions } from './seeded-decisions.js';

const db = await testDatabase();

test('a thousand casts of one member at once: all are kept, in order, and the last one stands', async () => {
  const world = await gateWorld(db);
  const [open] = await seedDecisions(db, world, 1, 'open');
  const casts = Array.from({ length: 1_000 }, (_, n) =>
    db.query<{ n: number }>('api', 'select decision.cast_ballot($1, $2, 1, $3, $4) as n', [world.tokens['m7'], open?.id, n % 2 ? 'AGREE' : 'OBJECT', 'Too dear.']),
  );
  const numbers = (await Promise.all(casts)).map(([row]) => row?.n ?? 0).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 1_000 }, (_, n) => n + 1));
  const [tally] = await db.owner<{ voted: number; total: number }>('select voted, agree + object as total from decision.count_votes($1, $2, 1)', [world.organization, open?.id]);
  expect(tally).toEqual({ voted: 7, total: 7 });
});
