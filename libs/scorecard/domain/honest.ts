import { OLD_AFTER_DAYS, SMALL_SAMPLE, type Figure } from './figure.js';

/** What has to be said beside a figure, so that nobody reads more in it than it says. */
export const CAVEATS = ['SMALL_SAMPLE', 'NO_SAMPLE', 'NO_INTERVAL', 'OLD'] as const;
export type Caveat = (typeof CAVEATS)[number];

export function caveatsOf({ n, low, measuredOn }: Pick<Figure, 'n' | 'low' | 'measuredOn'>, today: string): Caveat[] {
  return [
    ...(n === null ? (['NO_SAMPLE'] as const) : n < SMALL_SAMPLE ? (['SMALL_SAMPLE'] as const) : []),
    ...(low === null ? (['NO_INTERVAL'] as const) : []),
    ...(daysBetween(measuredOn, today) > OLD_AFTER_DAYS ? (['OLD'] as const) : []),
  ];
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

type Measured = Pick<Figure, 'value' | 'low' | 'high'>;

/** How ours stands against theirs. Unknown is not "the same": it is unknown. */
export const STANDINGS = ['AHEAD', 'BEHIND', 'NO_DIFFERENCE', 'UNKNOWN'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Ahead or behind only where the two 95 % intervals do not meet; a figure without an interval cannot be told apart from another.
 * That intervals do not meet is a stricter demand than a test at 5 % (Schenker and Gentleman 2001): too careful rather than too bold.
 */
export function standingOf(ours: Measured | null, theirs: Measured | null): Standing {
  if (!ours || !theirs || ours.low === null || ours.high === null || theirs.low === null || theirs.high === null) return 'UNKNOWN';
  if (ours.low > theirs.high) return 'AHEAD';
  return ours.high < theirs.low ? 'BEHIND' : 'NO_DIFFERENCE';
}

/** The competitor who reaches most; of two that reach the same, the first by name. Null where nobody is known. */
export function bestCompetitor<F extends Pick<Figure, 'value' | 'competitor'>>(figures: readonly F[]): F | null {
  const others = figures.filter(({ competitor }) => competitor !== null);
  return others.toSorted((a, b) => b.value - a.value || (a.competitor ?? '').localeCompare(b.competitor ?? '')).at(0) ?? null;
}
