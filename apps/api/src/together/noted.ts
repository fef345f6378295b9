import { appendFileSync } from 'node:fs';

/** A figure for `npm run rehearse`, which writes them to bench/RESULTS.md. */
export function note(what: string, figure: string): void {
  const file = process.env['REHEARSAL_FIGURES'];
  if (file) appendFileSync(file, `${JSON.stringify([what, figure])}\n`);
}
