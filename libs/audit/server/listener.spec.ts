import { expect, test, vi } from 'vitest';
import { Activity } from './activity.types.js';
import { Listener } from './listener.js';

const happened = (id: number): Activity => Object.assign(new Activity(), { id: String(id), type: 'BallotCast', subjectType: 'Decision', subjectId: 'd', at: new Date(0) });

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
