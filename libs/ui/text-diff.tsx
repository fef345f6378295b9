import { useDeferredValue, useMemo } from 'react';
import { cx } from './cx.js';
import { ScreenReaderOnly } from './screen-reader-only.js';
import { wordDifference, type Change } from './word-difference.js';
import { texts } from './ui.texts.js';
import styles from './text-diff.module.css';

export interface TextDiffProps {
  /** What the text is: "What changes for customers". */
  label: string;
  before: string;
  after: string;
  /** Announce the summary while somebody types. */
  live?: boolean | undefined;
}

/** What changed between two texts, word by word: inserted and deleted words are marked, and said to a screen reader. */
export function TextDiff({ label, before, after, live }: TextDiffProps) {
  const text = useDeferredValue(after);
  const { changes, added, removed } = useMemo(() => wordDifference(before, text), [before, text]);
  const same = added + removed === 0 && before === text;
  return (
    <div className={styles.diff} role="group" aria-label={label}>
      <div className={styles.head}>
        <span className={styles.label}>{label}</span>
        <span className={styles.summary} aria-live={live ? 'polite' : undefined}>
          {same ? texts.difference.same : texts.difference.changed(added, removed)}
        </span>
      </div>
      <p className={cx(styles.text, same && styles.same)}>{changes.map((change, at) => <Part key={at} {...change} />)}</p>
    </div>
  );
}

function Part({ kind, text }: Change) {
  if (kind === 'same') return text;
  const Element = kind === 'added' ? 'ins' : 'del';
  // The space between words belongs to neither.
  const words = text.trim() || text;
  const [before, after] = [text.slice(0, text.indexOf(words)), text.slice(text.indexOf(words) + words.length)];
  return (
    <>
      {before}
      <Element className={styles[kind]}>
        <ScreenReaderOnly>{texts.difference[kind]}</ScreenReaderOnly>
        {words}
        <ScreenReaderOnly>]</ScreenReaderOnly>
      </Element>
      {after}
    </>
  );
}
