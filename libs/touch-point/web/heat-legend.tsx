import { cx } from '@tribune/ui';
import { HEAT_LEVELS } from './heat.js';
import styles from './heat.module.css';
import { texts } from './touch-point.texts.js';

/** What the steps of the scale and the hatching mean. */
export function HeatLegend({ hatching }: { hatching?: boolean }) {
  const { scale, less, more, small } = texts.heat;
  return (
    <div className={styles.legend}>
      <span className={styles.scale} role="img" aria-label={`${scale}: ${less} – ${more}`}>
        <span aria-hidden>{less}&nbsp;</span>
        {HEAT_LEVELS.map((level) => <span key={level} aria-hidden className={cx(styles.step, styles[`level${level}`])} />)}
        <span aria-hidden>&nbsp;{more}</span>
      </span>
      {hatching && <span className={styles.scale}><span aria-hidden className={cx(styles.step, styles.level1, styles.hatched)} />&nbsp;{small}</span>}
    </div>
  );
}
