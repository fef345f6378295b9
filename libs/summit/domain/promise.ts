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

/** The figure of the scorecard that a line names, against the line's own target. */
export interface PromisedFigure {
  readonly from: string;
  readonly to: string;
  /** As ISO dates, as those below; empty where the line has no day. */
  readonly dueOn: string;
  readonly approvedOn: string;
  readonly today: string;
  readonly measured: { readonly value: number; readonly measuredOn: string } | null;
}

/** What the line's own figure says. A reached target is said at once, another only when the line's day is over: until then it is SHORT of it. Null where it says nothing: measured before the plan was approved, not at all, or no numbers to compare. */
export type FigureStanding = Exclude<Verdict, 'UNKNOWN'> | 'SHORT' | null;
export function figureStanding({ from, to, dueOn, approvedOn, today, measured }: PromisedFigure): FigureStanding {
  const verdict = figuresSay({ from, to }, measured && measured.measuredOn >= approvedOn ? measured.value : null);
  if (verdict === 'UNKNOWN') return null;
  return verdict === 'REACHED' || (dueOn !== '' && dueOn < today) ? verdict : 'SHORT';
}

/** Whether a line's promise is kept: by the figure that it names itself, where that says so, else by the effects of its decisions. OPEN until all of them are decided, GIVEN_UP where none goes on; never KEPT while its own figure is short of the target. */
export function promiseOf(standing: LineStanding, effects: readonly PromisedEffect[], figure: FigureStanding = null): PromiseStanding {
  const verdicts = figure === null || figure === 'SHORT' ? effects.map(verdictOf) : [figure];
  if (verdicts.includes('MISSED')) return 'MISSED';
  if (verdicts.includes('PARTLY')) return 'PARTLY';
  if (standing === 'STOPPED') return 'GIVEN_UP';
  if (standing !== 'DECIDED') return 'OPEN';
  if (verdicts.length === 0 || !verdicts.every((each) => each === 'REACHED')) return 'NOT_MEASURED';
  return figure === 'SHORT' ? 'PARTLY' : 'KEPT';
}

/** How many promises stand where; the sum is the number of lines. */
export function promisesIn(promises: readonly PromiseStanding[]): Readonly<Record<PromiseStanding, number>> {
  const counts = Object.fromEntries(PROMISES.map((each) => [each, 0])) as Record<PromiseStanding, number>;
  for (const each of promises) counts[each] += 1;
  return counts;
}
