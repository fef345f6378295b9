import { diffWordsWithSpace } from 'diff';

export interface Change {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Knows that 1,400,000 and day-to-day's parts are words, and a full stop is none. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

/** Word by word what changed from one text to the other, with how many words came and went. */
export function wordDifference(before: string, after: string): { changes: Change[]; added: number; removed: number } {
  const changes = diffWordsWithSpace(before, after, { intlSegmenter: SEGMENTER }).map(
    ({ value, added, removed }): Change => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }),
  );
  const words = (kind: Change['kind']) => changes.filter((c) => c.kind === kind).reduce((sum, c) => sum + countWords(c.text), 0);
  return { changes, added: words('added'), removed: words('removed') };
}

/** Words as a person counts them: "what's", "day-to-day" and "24/7" are one each. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
