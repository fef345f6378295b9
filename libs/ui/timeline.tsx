import type { ReactNode } from 'react';
import { Moment } from './clock.js';
import { cx } from './cx.js';
import type { Tone } from './tone.js';
import tones from './tone.module.css';
import styles from './timeline.module.css';

export interface TimelineEntry {
  id: string;
  /** ISO moment; left out for what is still to come. */
  at?: string | undefined;
  title: ReactNode;
  detail?: ReactNode;
  tone?: Tone | undefined;
}

/** What happened, in order; entries without a moment are still to come and are drawn hollow. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol aria-label={label} className={styles.timeline}>
      {entries.map(({ id, at, title, detail, tone = 'neutral' }) => (
        <li key={id} className={cx(styles.entry, tones[tone], !at && styles.coming)}>
          <div className={styles.line}>
            <span className={styles.title}>{title}</span>
            {at && <span className={styles.at}><Moment at={at} /></span>}
          </div>
          {detail && <div className={styles.detail}>{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
