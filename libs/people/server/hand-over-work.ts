import { toNodeId, type Work } from '@tribune/kernel/server';
import type { OpenHandOver } from './hand-over.store.js';

/** Somebody has left: administrators are asked until everything is handed over or dismissed. */
export const handOverWork = ({ personId, name, open, since }: OpenHandOver): Work => ({
  kind: 'HAND_OVER',
  key: `HAND_OVER:${personId}`,
  title: name,
  sentence: `${name} has left. ${open === 1 ? 'One thing waits' : `${open} things wait`} to be handed over or dismissed.`,
  waitingSince: new Date(since),
  dueAt: null,
  subject: { type: 'Person', uuid: personId },
  place: `/people/${toNodeId('Person', personId)}/hand-over`,
});
