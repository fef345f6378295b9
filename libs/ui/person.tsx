import type { ReactNode } from 'react';
import { cx } from './cx.js';
import { initials, tintOf } from './initials.js';
import styles from './person.module.css';

const TINTS = [styles.t0, styles.t1, styles.t2, styles.t3, styles.t4];

/** A round mark with a person's initials; decoration only, the name stands beside it. */
export function Avatar({ name, size = 'md' }: { name: string; size?: 'sm' | 'md' | 'lg' | undefined }) {
  return <span aria-hidden className={cx(styles.avatar, styles[size], TINTS[tintOf(name, TINTS.length)])}>{initials(name)}</span>;
}

/** A person: avatar, name, and a small note such as their seat. */
export function Person({ name, note, size = 'md', trailing }: { name: string; note?: ReactNode; size?: 'sm' | 'md' | 'lg' | undefined; trailing?: ReactNode }) {
  return (
    <span className={cx(styles.person, styles[size])}>
      <Avatar name={name} size={size} />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {note && <span className={styles.note}>{note}</span>}
      </span>
      {trailing}
    </span>
  );
}
