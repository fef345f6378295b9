import type { ReactNode } from 'react';
import type { AttributeGap, StageBeliefs } from './summit.documents.js';
import styles from './gap-picture.module.css';
import { texts } from './part-one.texts.js';

export interface GapRow {
  readonly stage: NonNullable<StageBeliefs['stage']>;
  readonly gap: AttributeGap;
}

const MIDDLE = 26;
/** On a page with much else the rows stand closer. */
const CLOSE = 21;
const at = (value: number): string => `${value}%`;

/** Dumb-bells on one scale: every belief, their middle, what was measured with its interval, the best competitor. The table beside it says the same. */
export function GapPicture({ rows, compact }: { rows: readonly GapRow[]; compact?: boolean }) {
  const middle = compact ? CLOSE : MIDDLE;
  return (
    <figure className={styles.figure} aria-label={texts.beliefs.picture}>
      <div className={styles.rows} aria-hidden>
        {rows.map(({ stage, gap }) => (
          <div key={stage.id} className={styles.row}>
            <span className={styles.name}>{texts.vision.numbered(stage.position, stage.name)}</span>
            <svg className={styles.track} width="100%" height={middle * 2} role="presentation"><Track gap={gap} middle={middle} /></svg>
          </div>
        ))}
        <div className={styles.row}><span /><svg className={styles.track} width="100%" height="18" role="presentation">{[0, 25, 50, 75, 100].map((value) => <text key={value} x={at(value)} y="13" className={styles.tick} textAnchor={value === 0 ? 'start' : value === 100 ? 'end' : 'middle'}>{value}</text>)}</svg></div>
      </div>
      <Legend />
    </figure>
  );
}

function Track({ gap: { beliefs, median, lowest, highest, measured, best }, middle }: { gap: AttributeGap; middle: number }) {
  return (
    <>
      {[0, 25, 50, 75, 100].map((value) => <line key={value} x1={at(value)} x2={at(value)} y1="0" y2={middle * 2} className={styles.grid} />)}
      {lowest !== null && highest !== null && <line x1={at(lowest)} x2={at(highest)} y1={middle - 9} y2={middle - 9} className={styles.spread} />}
      {median !== null && measured && <line x1={at(median)} x2={at(measured.value)} y1={middle - 9} y2={middle + 9} className={styles.bell} />}
      {beliefs.map(({ value, hadSeen }, n) => <circle key={n} cx={at(value)} cy={middle - 9 - 5 * beliefs.slice(0, n).filter((other) => other.value === value).length} r="4.5" className={hadSeen ? styles.seen : styles.belief} />)}
      {median !== null && <line x1={at(median)} x2={at(median)} y1={middle - 20} y2={middle + 1} className={styles.median} />}
      {measured && measured.low !== null && measured.high !== null && <line x1={at(measured.low)} x2={at(measured.high)} y1={middle + 9} y2={middle + 9} className={styles.interval} />}
      {best && <svg x={at(best.value)} y={middle + 9} overflow="visible"><path d="M0 -6 L6 0 L0 6 L-6 0 Z" className={styles.best} /></svg>}
      {measured && <circle cx={at(measured.value)} cy={middle + 9} r="5.5" className={styles.measured} />}
    </>
  );
}

function Legend() {
  const words = texts.beliefs.legend;
  const mark = (label: string, picture: ReactNode) => <span className={styles.item}><svg width="22" height="16" aria-hidden>{picture}</svg>{label}</span>;
  return (
    <figcaption className={styles.legend}>
      {mark(words.belief, <circle cx="11" cy="8" r="4.5" className={styles.belief} />)}
      {mark(words.seen, <circle cx="11" cy="8" r="4.5" className={styles.seen} />)}
      {mark(words.median, <line x1="11" x2="11" y1="1" y2="15" className={styles.median} />)}
      {mark(words.measured, <><line x1="1" x2="21" y1="8" y2="8" className={styles.interval} /><circle cx="11" cy="8" r="5.5" className={styles.measured} /></>)}
      {mark(words.best, <path d="M11 2 L17 8 L11 14 L5 8 Z" className={styles.best} />)}
    </figcaption>
  );
}
