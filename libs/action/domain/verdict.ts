export const VERDICTS = ['REACHED', 'PARTLY', 'MISSED', 'UNKNOWN'] as const;
/** What came of an expected effect. UNKNOWN says that nobody knows; it is no middle. */
export type Verdict = (typeof VERDICTS)[number];

/** The number in what people write: "22 %" is 22, "1,900" is 1900, "one in ten" is none. */
export function numberIn(words: string): number | null {
  const [found] = words.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '').match(/[-−]?\d+(?:\.\d+)?/) ?? [];
  return found === undefined ? null : Number(found.replace('−', '-'));
}

/** What stands beside the number, to be shown with another one: "%" in "22 %". */
export const unitIn = (words: string): string => (numberIn(words) === null ? '' : words.replace(/[-−]?\d[\d,.\s]*/, '').trim());

/** What the figures alone say. Which way is better follows from where it comes and where it should go; without both there is no saying. */
export function figuresSay({ from, to }: { readonly from: string; readonly to: string }, actual: number | null): Verdict {
  const start = numberIn(from);
  const target = numberIn(to);
  if (actual === null || start === null || target === null || start === target) return 'UNKNOWN';
  const better = target > start ? 1 : -1;
  if ((actual - target) * better >= 0) return 'REACHED';
  return (actual - start) * better > 0 ? 'PARTLY' : 'MISSED';
}
