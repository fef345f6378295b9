import styles from './marked.module.css';

/** Text in which the words that somebody looks for stand out, by their beginnings and whatever their case. */
export function Marked({ text, words }: { text: string; words: string }) {
  const wanted = wordsOf(words);
  if (wanted.length === 0) return text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])((?:${wanted.join('|')})[\\p{L}\\p{N}]*)`, 'giu');
  return text.split(pattern).map((part, at) => (at % 2 === 1 ? <mark key={at} className={styles.mark}>{part}</mark> : part));
}

/** What is left of a search without its signs and what it leaves out; long words by their stem, roughly. */
const wordsOf = (words: string): string[] =>
  [...words.replace(/(^|\s)-\S+/g, ' ').matchAll(/[\p{L}\p{N}]{2,}/gu)].map(([word]) => (word.length > 5 ? word.slice(0, word.length - 2) : word));
