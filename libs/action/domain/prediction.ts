import type { Verdict } from './verdict.js';

/** With fewer, knowing that somebody predicted would be knowing what. The view action.closed_prediction holds the same number. */
export const FEWEST_PREDICTIONS = 3;
const BANDS = 5;

/** Everybody's predictions of one effect together; nobody's own. Percentages. */
export interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  /** How many in 0–19, 20–39, 40–59, 60–79, 80–100. */
  readonly bands: readonly number[];
}

/** Null where there are too few to show. */
export function spreadOf(percents: readonly number[]): Spread | null {
  if (percents.length < FEWEST_PREDICTIONS) return null;
  const bands = Array.from({ length: BANDS }, (_, band) => percents.filter((percent) => bandOf(percent) === band).length);
  return { count: percents.length, mean: meanOf(percents), lowest: Math.min(...percents), highest: Math.max(...percents), bands };
}

const bandOf = (percent: number): number => Math.min(BANDS - 1, Math.floor(percent / (100 / BANDS)));
const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/**
 * The Brier score of a set of predictions: the mean squared distance between probability and what happened (Brier 1950).
 * 0 is perfect, 0.25 is a coin, 1 is wrong and certain. "Reached" happened; "partly" and "missed" did not; of "unknown" there is no score.
 */
export function brierOf(percents: readonly number[], verdict: Verdict): number | null {
  if (percents.length < FEWEST_PREDICTIONS || verdict === 'UNKNOWN') return null;
  const happened = verdict === 'REACHED' ? 1 : 0;
  return meanOf(percents.map((percent) => (percent / 100 - happened) ** 2));
}

/** Over all effects of a decision that can be scored: each effect counts the same. */
export function overallBrier(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length > 0 ? meanOf(known) : null;
}
