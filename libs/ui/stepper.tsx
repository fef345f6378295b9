import { IconCheck } from './icons/index.js';
import { cx } from './cx.js';
import { ScreenReaderOnly } from './screen-reader-only.js';
import { texts } from './ui.texts.js';
import styles from './stepper.module.css';

export interface Step {
  label: string;
  state: 'done' | 'current' | 'coming';
  hint?: string | undefined;
}

/** Where one is in a few steps; a phone shows only the present one by name. */
export function Stepper({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol aria-label={label} className={styles.stepper}>
      {steps.map(({ label: name, state, hint }, at) => (
        <li key={name} className={cx(styles.step, styles[state])} aria-current={state === 'current' ? 'step' : undefined}>
          <span className={styles.mark} aria-hidden>{state === 'done' ? <IconCheck size={14} stroke={2.6} /> : at + 1}</span>
          <span className={styles.words}>
            <span className={styles.label}><ScreenReaderOnly>{texts.steps[state]}</ScreenReaderOnly>{name}</span>
            {hint && <span className={styles.hint}>{hint}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
