import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cx } from './cx.js';
import styles from './rows.module.css';

/** A list of things, hairlines between them; `dense` where each is a line. The label names it to a screen reader. */
export function Rows({ label, dense, children }: { label: string; dense?: boolean | undefined; children: ReactNode }) {
  return <ul aria-label={label} className={cx(styles.rows, dense && styles.dense)}>{children}</ul>;
}

export interface RowProps {
  title: ReactNode;
  /** Where the whole row leads. */
  to?: string | undefined;
  /** When somebody follows it. */
  onFollow?: (() => void) | undefined;
  /** Small words above the title, such as a number. */
  above?: ReactNode;
  detail?: ReactNode;
  /** An avatar or a mark in front. */
  leading?: ReactNode;
  /** State, clock, button: at the end of the line, below on a phone. */
  trailing?: ReactNode;
  /** Read, done or not for me: quieter. */
  quiet?: boolean | undefined;
}

/** One thing in a list: title, a line of detail, something at the end; the whole row is the link. */
export function Row({ title, to, onFollow, above, detail, leading, trailing, quiet }: RowProps) {
  return (
    <li className={cx(styles.row, Boolean(above) && styles.headed, Boolean(leading) && styles.led, to && styles.linked, quiet && styles.quiet)}>
      {leading && <div className={styles.leading}>{leading}</div>}
      <div className={styles.text}>
        {above && <div className={styles.above}>{above}</div>}
        <div className={styles.title}>{to ? <Link to={to} className={styles.link} onClick={onFollow}>{title}</Link> : title}</div>
        {detail && <div className={styles.detail}>{detail}</div>}
      </div>
      {trailing && <div className={styles.trailing}>{trailing}</div>}
    </li>
  );
}
