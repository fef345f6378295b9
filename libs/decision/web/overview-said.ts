import type { Overview } from './overview.documents.js';
import { texts } from './overview.texts.js';

/** All of it in one sentence: "Blocked: 1 refused and 2 wait for a champion." */
export const saidOf = (counts: Overview['blockedCounts']): string => (counts.length === 0 ? texts.free : texts.blocked(counts.map(({ kind, count }) => texts.counts[kind](count))));
