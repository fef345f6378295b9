import { countWords } from './word-difference.js';
import { texts } from './ui.texts.js';
import styles from './word-count.module.css';

/** "42 of 60 words", and how many are too many. */
export function WordCount({ text, max = 60 }: { text: string; max?: number | undefined }) {
  const count = countWords(text);
  const over = count - max;
  return (
    <span className={over > 0 ? styles.over : styles.count} aria-live={over > -6 ? 'polite' : 'off'}>
      {over > 0 ? texts.tooMany(count, max) : texts.words(count, max)}
    </span>
  );
}
