import type { ReactNode } from 'react';
import { cx } from './cx.js';
import styles from './stack.module.css';

export type Gap = 'xs' | 'sm' | 'md' | 'lg' | 'xl';

/** Things below each other, one step of the spacing scale apart. */
export function Stack({ gap = 'md', children }: { gap?: Gap | undefined; children: ReactNode }) {
  return <div className={cx(styles.stack, styles[gap])}>{children}</div>;
}

/** Things beside each other that wrap when there is no room. */
export function Cluster({ gap = 'sm', justify = 'start', children }: { gap?: Gap | undefined; justify?: 'start' | 'between' | 'end' | undefined; children: ReactNode }) {
  return <div className={cx(styles.cluster, styles[gap], styles[justify])}>{children}</div>;
}

/** A main column with a narrower one beside it, and where a list leads through the page that list at its left; below each other on a phone. The main column comes first in reading order, the list last. */
export function Split({ children, aside, list }: { children: ReactNode; aside: ReactNode; list?: ReactNode }) {
  return (
    <div className={cx(styles.split, Boolean(list) && styles.listed)}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.aside}>{aside}</aside>
      {list && <div className={styles.list}>{list}</div>}
    </div>
  );
}

/** Equal columns as many as fit. */
export function Columns({ children, min = 'md' }: { children: ReactNode; min?: 'sm' | 'md' | undefined }) {
  return <div className={cx(styles.columns, min === 'sm' && styles.narrow)}>{children}</div>;
}
