import { expect, test, vi } from 'vitest';
import { Activity } from './activity.types.js';
import { Listener } from './listener.js';
import { Seen } from './seen.js';

const happened = (id: number): Activity => Object.assign(new Activity(), { id: String(id), type: 'BallotCast', subjectType: 'Decision', subjectId: 'd', at: new Date(0) });
const nothing = new Seen({ ended: '0', begun: '0', running: [] });

test('what has ended is seen; what runs, and what has not begun, is not', () => {
  const seen = new Seen({ ended: '9007199254740993', begun: '9007199254740996', running: ['9007199254740993', '9007199254740995'] });
  expect(['9', '9007199254740992', '9007199254740993', '9007199254740994', '9007199254740995', '9007199254740996'].filter((xid) => seen.has(xid))).toEqual(['9', '9007199254740992', '9007199254740994']);
});

test('what had happened before comes first, and the tail that comes past it later does not tell it again', async () => {
  const listener = new Listener('token', 'organization', vi.fn());
  // heard before it was known what had been seen
  listener.hear(happened(3), '30');
  listener.hear(happened(4), '40');
  listener.begin([happened(1), happened(3)], new Seen({ ended: '25', begun: '50', running: ['40', '45'] }));
  for (const id of [2, 5]) listener.hear(happened(id), String(id * 10));
  listener.hear(happened(6), '45');
  listener.hear(happened(7));
  listener.end();
  const told: string[] = [];
  for await (const { id } of listener) told.push(id);
  expect(told).toEqual(['1', '3', '4', '5', '6', '7']);
});

test('a session that ended while it began is told so', async () => {
  const listener = new Listener('token', 'organization', vi.fn());
  listener.hear(happened(1));
  listener.end();
  listener.begin([], nothing);
  expect(await listener.next()).toMatchObject({ value: { id: '1' } });
  expect(await listener.next()).toEqual({ value: undefined, done: true });
});

test('who is more than a thousand behind is cut off with a reason, and nothing is kept for them', async () => {
  const [left, hangUp] = [vi.fn(), vi.fn()];
  const slow = new Listener('token', 'organization', left, hangUp);
  slow.begin([], nothing);
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
