import { expect, test } from 'vitest';
import { inOrder } from './persona-words.js';

const nobody = { isChampion: false, isAlternate: false, hasSeat: false, isChair: false, roles: [], places: [], waiting: 0 };

test('who is worth being comes first: the champion, a member, an executive, an administrator; of one kind, for whom most waits', () => {
  const personas = [
    { ...nobody, name: 'customer' },
    { ...nobody, name: 'auditor', roles: ['AUDITOR' as const] },
    { ...nobody, name: 'chair', isChair: true, hasSeat: true },
    { ...nobody, name: 'member', hasSeat: true, waiting: 1 },
    { ...nobody, name: 'administrator', roles: ['ADMIN' as const] },
    { ...nobody, name: 'alternate', isAlternate: true },
    { ...nobody, name: 'busy member', hasSeat: true, waiting: 3 },
    { ...nobody, name: 'executive', roles: ['EXECUTIVE' as const] },
    { ...nobody, name: 'champion', isChampion: true },
    { ...nobody, name: 'member who administers', hasSeat: true, waiting: 1, roles: ['ADMIN' as const] },
  ];
  expect(inOrder(personas).map(({ name }) => name)).toEqual(['champion', 'busy member', 'member', 'member who administers', 'executive', 'administrator', 'chair', 'alternate', 'auditor', 'customer']);
});
