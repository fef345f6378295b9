import { cx } from './cx.js';
import type { Tone } from './tone.js';
import tones from './tone.module.css';
import styles from './share-bar.module.css';

export interface Share {
  label: string;
  count: number;
  tone: Tone;
}

export interface ShareBarProps {
  /** Names the bar: "Ballots so far". */
  label: string;
  shares: readonly Share[];
  /** How many there can be; what nobody has taken stays empty. Default: the sum. */
  of?: number | undefined;
  /** A mark on the bar with its words: { at: 4, label: "Quorum 4" }. */
  mark?: { at: number; label: string } | undefined;
}

/** Parts of a whole as a bar, with every number in words beside it. */
export function ShareBar({ label, shares, of, mark }: ShareBarProps) {
  const whole = Math.max(of ?? shares.reduce((sum, share) => sum + share.count, 0), 1);
  const percent = (count: number) => `${(100 * count) / whole}%`;
  return (
    <figure className={styles.figure} aria-label={label}>
      <div className={styles.bar} aria-hidden>
        {shares.filter((share) => share.count > 0).map((share) => (
          <span key={share.label} className={cx(styles.part, tones[share.tone])} style={{ width: percent(share.count) }} />
        ))}
        {mark && <span className={styles.mark} style={{ left: percent(mark.at) }} />}
      </div>
      <figcaption className={styles.legend}>
        {shares.map((share) => (
          <span key={share.label} className={cx(styles.item, tones[share.tone])}>
            <span className={styles.swatch} aria-hidden />
            <b>{share.count}</b> {share.label}
          </span>
        ))}
        {mark && <span className={styles.note}>{mark.label}</span>}
      </figcaption>
    </figure>
  );
}
