import { diffArrays } from 'diff';

export interface Change {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Knows that 1,400,000 is one word, and that a full stop is none. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });
const wordsOf = (text: string): string[] => Array.from(SEGMENTER.segment(text), ({ segment }) => segment);

/** Word by word what changed from one text to the other, with how many words came and went. */
export function wordDifference(before: string, after: string): { changes: Change[]; added: number; removed: number } {
  const changes = inPhrases(
    diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }): Change => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') })),
  );
  const words = (kind: Change['kind']) => changes.filter((c) => c.kind === kind).reduce((sum, c) => sum + countWords(c.text), 0);
  return { changes, added: words('added'), removed: words('removed') };
}

/** Words that changed side by side, with nothing but a space between them, are shown as one phrase that went and one that came. */
function inPhrases(changes: readonly Change[]): Change[] {
  const phrases: Change[] = [];
  let went = '';
  let came = '';
  const flush = () => {
    if (went) phrases.push({ kind: 'removed', text: went });
    if (came) phrases.push({ kind: 'added', text: came });
    went = came = '';
  };
  for (const [at, { kind, text }] of changes.entries()) {
    const bridges = kind === 'same' && went !== '' && came !== '' && text.trim() === '' && changes[at + 1] !== undefined;
    if (kind === 'same' && !bridges) flush();
    if (kind === 'same' && !bridges) phrases.push({ kind, text });
    if (kind === 'removed' || bridges) went += text;
    if (kind === 'added' || bridges) came += text;
  }
  flush();
  return phrases;
}

/** Words as a person counts them: "what's", "day-to-day" and "24/7" are one each. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
