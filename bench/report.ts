import { appendFileSync } from 'node:fs';

/** One row for bench/RESULTS.md: what was measured, ours, against what, theirs, ours ÷ theirs. */
export function report(measure: string, ours: string, against: string, theirs: string, ratio: number | undefined): void {
  const file = process.env['BENCH_FIGURES'];
  if (file) appendFileSync(file, `${JSON.stringify([measure, ours, against, theirs, ratio === undefined ? '' : ratio.toFixed(2)])}\n`);
}
