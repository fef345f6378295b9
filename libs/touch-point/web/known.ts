import type { TouchPoint } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

/** One way to count what is known about a touch point. */
export interface Kind {
  readonly key: string;
  readonly label: string;
  readonly of: (touchPoint: TouchPoint) => number;
}

const decisionsIn = (...states: readonly string[]) => ({ decisionCounts }: TouchPoint): number => decisionCounts.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);

export const allDecisions = ({ decisionCounts }: TouchPoint): number => decisionCounts.reduce((sum, { count }) => sum + count, 0);

/** The columns of the heat map. */
export const KINDS: readonly Kind[] = [
  { key: 'open', label: texts.kinds.open, of: decisionsIn('DRAFT', 'DELIBERATING', 'VOTING', 'CARRIED') },
  { key: 'final', label: texts.kinds.final, of: decisionsIn('FINAL') },
  { key: 'refused', label: texts.kinds.refused, of: decisionsIn('REFUSED') },
  { key: 'closed', label: texts.kinds.closed, of: decisionsIn('NOT_CARRIED', 'WITHDRAWN') },
];

/** How much is known in all: what colours the journey map. */
export const knownOf = (touchPoint: TouchPoint): number => allDecisions(touchPoint);
export const saidOf = (touchPoint: TouchPoint): string => texts.decisions(knownOf(touchPoint));
