import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Gathered } from './gathered.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Answers each request as the next of `answers` says. */
function gathering(...answers: boolean[]) {
  const sent: string[][] = [];
  const gathered = new Gathered(async (ids) => {
    sent.push(ids);
    const answer = answers.shift();
    if (answer === undefined) throw new Error('There is no connection.');
    return answer;
  });
  return { gathered, sent };
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('what comes within a moment goes together', async () => {
  const { gathered, sent } = gathering(true, true);
  for (const id of ['a', 'b', 'a']) gathered.add(id);
  await pass(700);
  gathered.add('c');
  await pass(700);
  expect(sent).toEqual([['a', 'b'], ['c']]);
});

test('what did not get through is sent again, with what has come meanwhile, and then no more', async () => {
  const { gathered, sent } = gathering(false, false, true);
  gathered.add('a');
  await pass(700);
  gathered.add('b');
  await pass(2_000);
  await pass(3_999);
  expect(sent).toEqual([['a'], ['a', 'b']]);
  await pass(1);
  await pass(120_000);
  expect(sent).toEqual([['a'], ['a', 'b'], ['a', 'b']]);
});

test('a lost connection that is back is used at once', async () => {
  const { gathered, sent } = gathering(false, true);
  gathered.add('a');
  await pass(700);
  gathered.again();
  await pass(0);
  expect(sent).toEqual([['a'], ['a']]);
});

test('what is refused for good is not asked for ever', async () => {
  const { gathered, sent } = gathering();
  gathered.add('a');
  await pass(3_600_000);
  expect(sent).toHaveLength(8);
});
