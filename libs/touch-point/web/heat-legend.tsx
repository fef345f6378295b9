import { cx } from '@tribune/ui';
import { HEAT_LEVELS, rangeOf } from './heat.js';
import styles from './heat.module.css';
import { texts } from './touch-point.texts.js';

/** What the steps of the scale and the hatching mean: the counts that stand on each step of this map. */
export function HeatLegend({ most, hatching }: { most: number; hatching?: boolean }) {
  const { scale, range, small } = texts.heat;
  return (
    <div className={styles.legend}>
      <span>{scale}</span>
      <ul className={styles.scale}>
        {HEAT_LEVELS.map((level) => <li key={level} className={cx(styles.step, styles[`level${level}`])}>{range(...rangeOf(level, most))}</li>)}
      </ul>
      {hatching && <span className={styles.note}><span aria-hidden className={cx(styles.step, styles.level1, styles.hatched)} />{small}</span>}
    </div>
  );
}
