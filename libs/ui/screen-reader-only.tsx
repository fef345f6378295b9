import type { ReactNode } from 'react';
import styles from './screen-reader-only.module.css';

/** Words that are heard but not seen. */
export function ScreenReaderOnly({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}

/** The first stop of the Tab key: jumps over the navigation. */
export function SkipLink({ to = '#main', children }: { to?: string | undefined; children: ReactNode }) {
  return <a href={to} className={styles.skip}>{children}</a>;
}
