import { IconChevronRight } from './icons/index.js';
import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

/** Something that can be unfolded by whoever wants to know more; closed unless `open`. */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean | undefined; children: ReactNode }) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary className={styles.summary}><IconChevronRight size={16} stroke={2} aria-hidden className={styles.mark} /><span>{summary}</span></summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
