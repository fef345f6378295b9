import { expect, test, vi } from 'vitest';
import { Activity } from './activity.types.js';
import { Listener } from './listener.js';

const happened = (id: number): Activity => Object.assign(new Activity(), { id: String(id), type: 'BallotCast', subjectType: 'Decision', subjectId: 'd', at: new Date(0) });

test('what had happened before comes first, and what is heard of twice is told once', async () => {
  const listener = new Listener('token', 'organization', vi.fn());
  for (const id of [3, 4]) listener.hear(happened(id));
  listener.beginWith([happened(1), happened(3), happened(5)]);
  for (const id of [5, 6]) listener.hear(happened(id));
  listener.end();
  const told: string[] = [];
  for await (const { id } of listener) told.push(id);
  expect(told).toEqual(['1', '3', '5', '4', '6']);
});

test('who is more than a thousand behind is cut off with a reason, and nothing is kept for them', async () => {
  const [left, hangUp] = [vi.fn(), vi.fn()];
  const slow = new Listener('token', 'organization', left, hangUp);
  for (let id = 0; id < 1_000; id++) slow.hear(happened(id));
  expect(hangUp).not.toHaveBeenCalled();
  for (let id = 0; id < 500; id++) await slow.next();
  for (let id = 0; id < 501; id++) slow.hear(happened(id));
  expect(hangUp.mock.calls).toEqual([['Read too slowly']]);
  expect(left).toHaveBeenCalledTimes(1);
  expect(await slow.next()).toEqual({ value: undefined, done: true });
  slow.hear(happened(0));
  expect(hangUp).toHaveBeenCalledTimes(1);
});
