import type { ReactNode } from 'react';
import { cx } from './cx.js';
import styles from './definition-list.module.css';

export interface Definition {
  term: string;
  description: ReactNode;
}

/** Names and what they stand for, beside each other; `stacked` below each other for narrow places. */
export function DefinitionList({ items, stacked }: { items: readonly Definition[]; stacked?: boolean | undefined }) {
  return (
    <dl className={cx(styles.list, stacked && styles.stacked)}>
      {items.map(({ term, description }) => (
        <div key={term} className={styles.item}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.description}>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
