import type { Session } from '@tribune/kernel/web';
import { expect, test } from 'vitest';
import { navigation } from '../navigation.js';
import { barOf } from './bar-of.js';

const somebody = { roles: [], seats: [], isStaff: false, isChampion: false, isAlternate: false, ownsActions: false, person: { roles: [] }, organization: { slug: 'o' } } as unknown as Session;
const staff = (...roles: string[]) => ({ ...somebody, isStaff: true, roles, person: { roles } }) as unknown as Session;
const seen = (session: Session, mailbox = false) => navigation.filter(({ visible }) => visible?.(session, { mailbox } as never) ?? true);
const names = (session: Session) => barOf(seen(session), session).bar.map(({ to }) => to);

test('whose places all have room in the bar gets no "More"', () => {
  const { bar, rest } = barOf(seen(somebody, true), somebody);
  expect(rest).toEqual([]);
  expect(bar.map(({ to }) => to)).toEqual(['/', '/elections', '/r', '/mailbox']);
});

test('a fifth place stands where "More" would stand', () => {
  const five = navigation.slice(0, 5);
  expect(barOf(five, somebody)).toEqual({ bar: five, rest: [] });
});

test('everybody else has four and the rest behind "More", those that their role lives in first', () => {
  expect(names(staff())).toEqual(['/', '/decisions', '/elections', '/r']);
  expect(names(staff('EXECUTIVE'))).toEqual(['/', '/decisions', '/overview', '/summits']);
  expect(names(staff('ADMIN'))).toContain('/set-up');
  const { bar, rest } = barOf(seen(staff('ADMIN')), staff('ADMIN'));
  expect([bar.length, [...bar, ...rest].length]).toEqual([4, seen(staff('ADMIN')).length]);
});
