import { expect, test } from 'vitest';
import { destinationOf } from './destination.js';
import { matches } from './matches.js';

test('a page or a command is found by the beginnings of its words, in any order', () => {
  expect(matches('Champion’s desk', 'desk cham')).toBe(true);
  expect(matches('Sign out', 'out')).toBe(true);
  expect(matches('Sign out', 'ign')).toBe(false);
  expect(matches('Touch points', '')).toBe(true);
});

test('each kind of hit leads to a page', () => {
  expect(destinationOf({ kind: 'DECISION', id: 'x', number: 7, slug: null, summitId: null })).toBe('/decisions/7');
  expect(destinationOf({ kind: 'ELECTION', id: 'abc', number: null, slug: null, summitId: null })).toBe('/elections/abc');
  expect(destinationOf({ kind: 'TOUCH_POINT', id: 'x', number: null, slug: 'check-in', summitId: null })).toBe('/touch-points/check-in');
  for (const [kind, to] of [['MEETING', '/meetings/x'], ['SUMMIT', '/summits/s'], ['PLAN_LINE', '/summits/s/plan']] as const) expect(destinationOf({ kind, id: 'x', number: null, slug: null, summitId: 's' })).toBe(to);
});
