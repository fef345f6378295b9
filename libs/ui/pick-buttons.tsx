import type { ReactNode } from 'react';
import { cx } from './cx.js';
import type { Tone } from './tone.js';
import tones from './tone.module.css';
import styles from './pick-buttons.module.css';

export interface Pick<V extends string> {
  value: V;
  label: string;
  hint?: string | undefined;
  tone: Tone;
  icon?: ReactNode;
}

/** A few weighty answers beside each other, each a large button in its tone; picking one is not yet doing it. */
export function PickButtons<V extends string>({ label, value, onPick, options }: { label: string; value: V | null; onPick: (value: V) => void; options: readonly Pick<V>[] }) {
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {options.map((option) => (
        <button key={option.value} type="button" aria-pressed={option.value === value} aria-label={option.label} aria-description={option.hint}
          className={cx(styles.option, tones[option.tone], option.value === value && styles.picked)} onClick={() => onPick(option.value)}>
          {option.icon && <span className={styles.icon} aria-hidden>{option.icon}</span>}
          <span className={styles.words}>
            <span className={styles.label}>{option.label}</span>
            {option.hint && <span className={styles.hint}>{option.hint}</span>}
          </span>
        </button>
      ))}
    </div>
  );
}
