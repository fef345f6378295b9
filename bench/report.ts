import { appendFileSync } from 'node:fs';

/** What a measure must reach (MEASURES): its ratio, or where `alone` its own figure. `because` says why it does not, where that is known, and is printed only then. */
export interface Must {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly alone?: true;
  readonly because?: string;
}

/** One row for bench/RESULTS.md: what was measured, ours, against what, theirs, ours ÷ theirs; and what to say where it falls short. */
export function report(measure: string, ours: string, against: string, theirs: string, ratio: number | undefined, must?: Must): void {
  const file = process.env['BENCH_FIGURES'];
  const limit = must && `${must.atLeast === undefined ? `at most ${must.atMost}` : `at least ${must.atLeast}`}${must.alone ? '' : ' times'}`;
  const cells = [limit ? `${measure} (must: ${limit})` : measure, ours, against, theirs, ratio === undefined ? '' : ratio.toFixed(2)];
  const reached = must?.alone ? Number.parseFloat(ours) : ratio;
  const isShort = must && reached !== undefined && (reached < (must.atLeast ?? -Infinity) || reached > (must.atMost ?? Infinity));
  const short = isShort ? `${measure}: ${reached.toFixed(2)}, where it must be ${limit}.${must.because ? ` ${must.because}` : ''}` : undefined;
  if (file) appendFileSync(file, `${JSON.stringify({ cells, short })}\n`);
}
