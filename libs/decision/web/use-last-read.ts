import { useDraft } from '@tribune/ui';
import { useEffect, useState } from 'react';
import type { Decision, Revision } from './decision.documents.js';
import { currentRevision } from './standing.js';

/** The text that this person read on this device before, when it was an earlier one; null when there is nothing new. From now on the present one is read. */
export function useLastRead(decision: Decision): { before: Revision | null; firstTime: boolean } {
  const current = currentRevision(decision);
  const { value, set } = useDraft<number>(`read.${decision.id}`, 0);
  const [last] = useState(value);
  useEffect(() => set(current.number), [current.number, set]);
  return { before: decision.revisions.find(({ number }) => number === last && number < current.number) ?? null, firstTime: last === 0 };
}
