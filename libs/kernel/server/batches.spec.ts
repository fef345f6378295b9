import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Batches } from './batches.js';

test('each gets the answer to its own key, from a question that began after it came', async () => {
  const coming = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), pause: fc.nat(3) }), { minLength: 1, maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(coming, async (all) => {
      let now = 0;
      let asked = 0;
      const batches = new Batches(async (keys) => {
        asked++;
        const began = ++now;
        expect(keys.length).toBeLessThanOrEqual(64);
        for (let turns = 0; turns < 5; turns++) await Promise.resolve();
        return keys.map((key) => ({ key, began }));
      });
      const answers: Promise<void>[] = [];
      for (const { key, pause } of all) {
        for (let turns = 0; turns < pause; turns++) await Promise.resolve();
        const came = now;
        answers.push(batches.load(key).then((answer) => expect([answer.key, answer.began > came]).toEqual([key, true])));
      }
      await Promise.all(answers);
      expect(asked).toBeLessThanOrEqual(all.length);
    }),
  );
});

test('a question that fails, fails for those who were in it, and for nobody after', async () => {
  let fails = true;
  const batches = new Batches(async (keys: readonly string[]) => {
    if (fails) throw new Error('away');
    return keys;
  });
  expect((await Promise.allSettled(['a', 'b'].map((key) => batches.load(key)))).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await batches.load('c')).toBe('c');
});
