import { cx } from '@tribune/ui';
import styles from './scorecard.module.css';
import { texts } from './scorecard.texts.js';

/** What the five steps and the hatching mean. */
export function HeatLegend({ hatched }: { hatched: string }) {
  return (
    <div className={styles.legend}>
      <span className={styles.scale} role="img" aria-label={`${texts.scale}: ${texts.less}–${texts.more}`}>
        <span aria-hidden>{texts.less}&nbsp;</span>
        {[1, 2, 3, 4, 5].map((step) => <span key={step} aria-hidden className={cx(styles.swatch, styles[`step${step}`])} />)}
        <span aria-hidden>&nbsp;{texts.more}</span>
      </span>
      <span className={styles.scale}><span aria-hidden className={cx(styles.swatch, styles.step1, styles.hatched)} />&nbsp;{hatched}</span>
    </div>
  );
}
