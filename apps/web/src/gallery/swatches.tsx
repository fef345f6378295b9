import { Cluster, StateBadge, type Tone } from '@tribune/ui';
import styles from './swatches.module.css';

const TONES: readonly [Tone, string][] = [
  ['neutral', 'Draft'], ['accent', 'Deliberating'], ['waiting', 'Waiting'], ['agree', 'Carried'], ['object', 'Refused'], ['abstain', 'Abstained'], ['stale', 'Stale'], ['final', 'Final'],
];
const GROUNDS = ['paper', 'surface', 'sunk', 'line', 'line-firm', 'ink-3', 'ink-2', 'ink', 'accent'];

export function Swatches() {
  return (
    <>
      <ul className={styles.swatches}>
        {GROUNDS.map((name) => (
          <li key={name} className={styles.item}><span className={styles.swatch} style={{ background: `var(--${name})` }} /><span>{name}</span></li>
        ))}
      </ul>
      <Cluster>{TONES.map(([tone, label]) => <StateBadge key={tone} tone={tone} label={label} />)}</Cluster>
    </>
  );
}
