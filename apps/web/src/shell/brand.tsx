import { MARK } from './brand-mark.js';
import styles from './brand.module.css';

const mark = { __html: MARK };

export function Brand() {
  return <span className={styles.brand}><svg width={28} height={28} viewBox="0 0 32 32" aria-hidden className={styles.mark} dangerouslySetInnerHTML={mark} /><span>Tribune</span></span>;
}
