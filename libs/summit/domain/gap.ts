/** What was measured, as far as a gap goes. */
export interface MeasuredValue {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** How what is believed stands to what is measured. Unknown is never "no difference". */
export const GAPS = ['BELIEVED_HIGHER', 'BELIEVED_LOWER', 'NO_DIFFERENCE', 'UNKNOWN'] as const;
export type GapKind = (typeof GAPS)[number];

export interface Gap {
  /** The middle of what is believed; of an even number the mean of the two in the middle. Null where nobody has said anything. */
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Median minus measured; null where either is missing. */
  readonly difference: number | null;
  readonly kind: GapKind;
}

/** A gap is told only where the median lies outside of the 95 % interval of what was measured. */
export function gapOf(beliefs: readonly number[], measured: MeasuredValue | null): Gap {
  const sorted = beliefs.toSorted((a, b) => a - b);
  const median = middleOf(sorted);
  return { median, lowest: sorted.at(0) ?? null, highest: sorted.at(-1) ?? null, difference: median === null || !measured ? null : median - measured.value, kind: kindOf(median, measured) };
}

function middleOf(sorted: readonly number[]): number | null {
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

function kindOf(median: number | null, measured: MeasuredValue | null): GapKind {
  if (median === null || !measured || measured.low === null || measured.high === null) return 'UNKNOWN';
  if (median > measured.high) return 'BELIEVED_HIGHER';
  return median < measured.low ? 'BELIEVED_LOWER' : 'NO_DIFFERENCE';
}

const isTold = ({ kind }: Gap): boolean => kind === 'BELIEVED_HIGHER' || kind === 'BELIEVED_LOWER';
/** Told gaps first, then what is measured otherwise, then what nobody has measured. */
const groupOf = (gap: Gap): number => (isTold(gap) ? 0 : gap.difference !== null ? 1 : 2);
const sizeOf = (gap: Gap): number => (gap.difference !== null ? Math.abs(gap.difference) : (gap.highest ?? 0) - (gap.lowest ?? 0));

/** What to talk about first: the largest gap. Where nobody has measured, the widest spread of beliefs. Equal ones keep their place in the journey. */
export const rankByGap = <S extends { readonly gap: Gap }>(stages: readonly S[]): S[] => stages.toSorted((a, b) => groupOf(a.gap) - groupOf(b.gap) || sizeOf(b.gap) - sizeOf(a.gap));
