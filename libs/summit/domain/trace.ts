import type { State } from '@tribune/decision/domain';

/** Where a line of the plan stands, by its decisions. */
export const LINE_STANDINGS = ['NO_DECISION', 'UNDER_WAY', 'BLOCKED', 'DECIDED', 'STOPPED'] as const;
export type LineStanding = (typeof LINE_STANDINGS)[number];

/** A decision as far as a line goes: its state, and whether something stands in its way. */
export interface ServingDecision {
  readonly state: State;
  readonly blocked: boolean;
}

const isStopped = ({ state }: ServingDecision): boolean => state === 'WITHDRAWN' || state === 'NOT_CARRIED';

/** What is blocked is said first, a final decision with a broken condition too; then what is under way; a line is decided when nothing of it is open, and stopped when all of it was given up. */
export function standingOf(decisions: readonly ServingDecision[]): LineStanding {
  if (decisions.length === 0) return 'NO_DECISION';
  const goesOn = decisions.filter((each) => !isStopped(each));
  if (goesOn.some(({ state, blocked }) => blocked || state === 'REFUSED')) return 'BLOCKED';
  if (goesOn.some(({ state }) => state !== 'FINAL')) return 'UNDER_WAY';
  return decisions.some(({ state }) => state === 'FINAL') ? 'DECIDED' : 'STOPPED';
}

/** How many lines stand where; the sum is the number of lines. */
export function coverageOf(standings: readonly LineStanding[]): Readonly<Record<LineStanding, number>> {
  const counts = Object.fromEntries(LINE_STANDINGS.map((each) => [each, 0])) as Record<LineStanding, number>;
  for (const each of standings) counts[each] += 1;
  return counts;
}
