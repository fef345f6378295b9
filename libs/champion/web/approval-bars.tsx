import type { Result } from './election.documents.js';
import styles from './approval-bars.module.css';
import { texts } from './result.texts.js';

/** Approvals of each candidate as bars, and "none of these" as the line to get over. The table beside it says the same in figures. */
export function ApprovalBars({ result: { lines, voted, noneVotes } }: { result: Result }) {
  const share = (count: number) => `${voted === 0 ? 0 : (100 * count) / voted}%`;
  return (
    <figure className={styles.figure} aria-label={texts.picture}>
      <div className={styles.bars} aria-hidden>
        {lines.map((line) => (
          <div key={line.key} className={styles.line}>
            <span className={styles.name}>{line.name}</span>
            <span className={styles.track}>
              <span className={`${styles.bar} ${line.elected ? styles.elected : ''}`} style={{ width: share(line.approvals) }} />
              <span className={styles.none} style={{ left: share(noneVotes) }} />
            </span>
            <b className={styles.count}>{line.approvals}</b>
          </div>
        ))}
      </div>
      <figcaption className={styles.caption}><span className={styles.key} aria-hidden />{texts.noneLine(noneVotes)}</figcaption>
    </figure>
  );
}
