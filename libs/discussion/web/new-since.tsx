import { Button, Notice } from '@tribune/ui';
import { useState } from 'react';
import type { Contribution } from './discussion.documents.js';
import { texts } from './discussion.texts.js';

/** How much is new, as it was when the page was opened, with a way to the first of it. */
export function NewSince({ contributions }: { contributions: readonly Contribution[] }) {
  const [atOpening] = useState(() => contributions.filter(({ isRead, withdrawnAt }) => !isRead && withdrawnAt === null).map(({ number }) => number));
  const [wasHere] = useState(() => contributions.some(({ isRead }) => isRead));
  const [first] = atOpening;
  if (first === undefined) return null;
  const jump = () => {
    const place = document.getElementById(`contribution-${first}`);
    place?.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth', block: 'center' });
    place?.focus({ preventScroll: true });
  };
  return <Notice title={(wasHere ? texts.since : texts.first)(atOpening.length)} action={<Button size="sm" onPress={jump}>{texts.jump}</Button>} />;
}
