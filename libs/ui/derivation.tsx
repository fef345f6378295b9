import { IconCheck, IconMinus, IconX } from './icons/index.js';
import { cx } from './cx.js';
import { ScreenReaderOnly } from './screen-reader-only.js';
import type { Tone } from './tone.js';
import tones from './tone.module.css';
import { texts } from './ui.texts.js';
import styles from './derivation.module.css';

export interface DerivationStep {
  text: string;
  /** Whether this step is fulfilled; null where nothing has to hold. */
  holds: boolean | null;
}

const MARKS = {
  true: { Icon: IconCheck, word: texts.holds, className: tones.agree },
  false: { Icon: IconX, word: texts.holdsNot, className: tones.object },
  null: { Icon: IconMinus, word: '', className: tones.neutral },
};

/** What came out, large, and below it each step of the reckoning with its numbers. */
export function Derivation({ outcome, tone = 'neutral', steps }: { outcome: string; tone?: Tone | undefined; steps: readonly DerivationStep[] }) {
  return (
    <div className={styles.derivation}>
      <p className={cx(styles.outcome, tones[tone])}>{outcome}</p>
      <ul className={styles.steps}>
        {steps.map(({ text, holds }) => {
          const { Icon, word, className } = MARKS[`${holds}`];
          return (
            <li key={text} className={styles.step}>
              <span className={cx(styles.mark, className)}><Icon size={14} stroke={2.4} aria-hidden /></span>
              <span><ScreenReaderOnly>{word}</ScreenReaderOnly><Numbers text={text} /></span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Digits and fractions stand out of the sentence. */
function Numbers({ text }: { text: string }) {
  return text.split(/(\d+(?:[.,/]\d+)*)/).map((part, at) => (at % 2 === 1 ? <b key={at} className={styles.number}>{part}</b> : part));
}
