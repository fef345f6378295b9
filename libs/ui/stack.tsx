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

/** A main column with a narrower one beside it; below each other on a phone. The aside comes second in reading order. */
export function Split({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles.split}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.aside}>{aside}</aside>
    </div>
  );
}

/** Equal columns as many as fit. */
export function Columns({ children, min = 'md' }: { children: ReactNode; min?: 'sm' | 'md' | undefined }) {
  return <div className={cx(styles.columns, min === 'sm' && styles.narrow)}>{children}</div>;
}
