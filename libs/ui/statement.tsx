import { useId, type ReactNode } from 'react';
import { cx } from './cx.js';
import styles from './statement.module.css';

/** One sentence or two that a page stands for, set large under a small heading; line breaks stay. */
export function Statement({ title, size = 'lg', children }: { title: string; size?: 'lg' | 'md' | undefined; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.statement}>
      <h2 id={heading} className={styles.title}>{title}</h2>
      <p className={cx(styles.words, styles[size])}>{children}</p>
    </section>
  );
}

/** Somebody's own words. */
export function Quote({ children }: { children: ReactNode }) {
  return <blockquote className={styles.quote}>{children}</blockquote>;
}
