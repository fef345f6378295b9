export const HEAT_LEVELS = [0, 1, 2, 3, 4, 5] as const;
export type HeatLevel = (typeof HEAT_LEVELS)[number];

/** Fewer than so many pieces are a small sample: hatched. */
const SMALL = 3;
export const isSmall = (count: number): boolean => count > 0 && count < SMALL;

/** Which of the five steps a count stands on, against the largest of its map; the scale begins at five, so that a single piece never looks like much. */
export function levelOf(count: number, most: number): HeatLevel {
  if (count <= 0) return 0;
  const step = Math.ceil((5 * count) / Math.max(most, 5));
  return HEAT_LEVELS[Math.min(5, step)] ?? 5;
}

/** The first and the last count that stand on a step. */
export function rangeOf(level: HeatLevel, most: number): [number, number] {
  const scale = Math.max(most, 5);
  return level === 0 ? [0, 0] : [Math.floor(((level - 1) * scale) / 5) + 1, Math.floor((level * scale) / 5)];
}
