import { IconCheck } from './icons/index.js';
import { cx } from './cx.js';
import type { Tone } from './tone.js';
import tones from './tone.module.css';
import styles from './state-badge.module.css';

/** Where a thing stands, in a word or two. Only `final` is solid: it looks as definite as it is; `stale` is dashed. */
export function StateBadge({ tone = 'neutral', label, size = 'md' }: { tone?: Tone | undefined; label: string; size?: 'sm' | 'md' | undefined }) {
  return (
    <span data-badge className={cx(styles.badge, tones[tone], styles[size], tone === 'stale' && styles.dashed)}>
      {tone === 'final' ? <IconCheck size={13} stroke={2.6} aria-hidden /> : <span className={styles.dot} aria-hidden />}
      {label}
    </span>
  );
}
