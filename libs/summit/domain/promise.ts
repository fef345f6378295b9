import { figuresSay, type Verdict } from '@tribune/action/domain';
import type { LineStanding } from './trace.js';

/** Each line of the approved plan is a promise. MISSED is said before everything; nobody calls kept what nobody has measured. */
export const PROMISES = ['KEPT', 'PARTLY', 'MISSED', 'NOT_MEASURED', 'OPEN', 'GIVEN_UP'] as const;
export type PromiseStanding = (typeof PROMISES)[number];

/** An expected effect as far as a promise goes: what the review of its outcome says, and what was measured last. */
export interface PromisedEffect {
  readonly from: string;
  readonly to: string;
  readonly actual: string | null;
  readonly verdict: Verdict | null;
}

/** What the review says of an effect; without a review, what the figures alone say. */
const verdictOf = ({ from, to, actual, verdict }: PromisedEffect): Verdict => verdict ?? figuresSay({ from, to }, actual === null ? null : Number(actual));

/** Whether a line's promise is kept, by the effects of its decisions; OPEN until all of them are decided, GIVEN_UP where none goes on. */
export function promiseOf(standing: LineStanding, effects: readonly PromisedEffect[]): PromiseStanding {
  const verdicts = effects.map(verdictOf);
  if (verdicts.includes('MISSED')) return 'MISSED';
  if (verdicts.includes('PARTLY')) return 'PARTLY';
  if (standing === 'STOPPED') return 'GIVEN_UP';
  if (standing !== 'DECIDED') return 'OPEN';
  return verdicts.length > 0 && verdicts.every((each) => each === 'REACHED') ? 'KEPT' : 'NOT_MEASURED';
}

/** How many promises stand where; the sum is the number of lines. */
export function promisesIn(promises: readonly PromiseStanding[]): Readonly<Record<PromiseStanding, number>> {
  const counts = Object.fromEntries(PROMISES.map((each) => [each, 0])) as Record<PromiseStanding, number>;
  for (const each of promises) counts[each] += 1;
  return counts;
}
