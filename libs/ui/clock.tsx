import { IconClock, IconHourglassHigh } from './icons/index.js';
import { cx } from './cx.js';
import { formatDate, formatDateTime, formatDue, formatExact, formatShortDate } from './words/index.js';
import { leftWords, urgency } from './time-words.js';
import { useNow } from './use-now.js';
import styles from './clock.module.css';

export interface ClockProps {
  /** ISO moment. */
  due: string;
  /** What happens then: "Vote closes". */
  label?: string | undefined;
  /** Said instead of "3 h ago" when the moment has passed: "Closed". */
  passed?: string | undefined;
  /** Show the date, the time and its zone as well, not only in the tooltip. */
  exact?: boolean | undefined;
}

/** A due time in the reader's zone with what is left of it; turns urgent in the last day; ticks. */
export function Clock({ due, label, passed, exact }: ClockProps) {
  const now = useNow();
  const at = Date.parse(due);
  const state = urgency(at, now);
  const Icon = state === 'soon' ? IconHourglassHigh : IconClock;
  const words = state === 'passed' && passed ? passed : leftWords(at, now);
  return (
    <time dateTime={due} title={formatExact(due)} className={cx(styles.clock, styles[state])}>
      <Icon size={15} stroke={1.8} aria-hidden className={styles.icon} />
      <span>
        {label && <span className={styles.label}>{label} · </span>}
        <span className={styles.left}>{words}</span>
        {exact && <span className={styles.exact}> · {formatDue(due)}</span>}
      </span>
    </time>
  );
}

/** A moment that has been: "8 Jun 2026, 14:30", or only the day, long or `short`; the exact words in the title. */
export function Moment({ at, dateOnly, short }: { at: string; dateOnly?: boolean | undefined; short?: boolean | undefined }) {
  const words = short ? formatShortDate(at) : dateOnly ? formatDate(at) : formatDateTime(at);
  return <time dateTime={at} title={formatExact(at)}>{words}</time>;
}
