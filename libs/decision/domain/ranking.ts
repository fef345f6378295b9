/** "Leave as it is", which stands beside the options always (D4). */
export const LEAVE = 'LEAVE';

/** A ranking counted: letters in order; `preferred[i][j]` ballots rank option i above j, `strongest[i][j]` is the strongest path from i to j. */
export interface Ranked {
  readonly options: readonly string[];
  readonly preferred: readonly (readonly number[])[];
  readonly strongest: readonly (readonly number[])[];
  /** Whom nobody beats; more than one when they are level at the end. */
  readonly winners: readonly string[];
  /** The only one; null after a tie, and without a ballot. */
  readonly winner: string | null;
}

/**
 * Schulze's method by winning votes (Schulze 2011, doi 10.1007/s00355-010-0475-4), as SQL's decision.rank_options counts it, which is the authority.
 * A ranking names letters, the best first; what it does not name stands below all that it does, level.
 */
export function rankOptions(options: readonly string[], rankings: readonly (readonly string[])[]): Ranked {
  const place = (ranking: readonly string[], option: string): number => (ranking.includes(option) ? ranking.indexOf(option) : options.length);
  const preferred = options.map((above) => options.map((below) => rankings.filter((ranking) => place(ranking, above) < place(ranking, below)).length));
  const at = (matrix: readonly (readonly number[])[], i: number, j: number): number => matrix[i]?.[j] ?? 0;
  const strongest = options.map((_, i) => options.map((__, j) => (at(preferred, i, j) > at(preferred, j, i) ? at(preferred, i, j) : 0)));
  options.forEach((_, k) => strongest.forEach((row, i) => row.forEach((now, j) => {
    if (i !== j && i !== k && j !== k) row[j] = Math.max(now, Math.min(at(strongest, i, k), at(strongest, k, j)));
  })));
  const winners = options.filter((_, i) => options.every((__, j) => i === j || at(strongest, i, j) >= at(strongest, j, i)));
  const [winner = null] = winners;
  return { options, preferred, strongest, winners, winner: winners.length === 1 && rankings.length > 0 ? winner : null };
}
