import type { ReactNode } from 'react';
import styles from './figure.module.css';

export interface FigureProps {
  /** As it is read: "31.5". */
  value: string;
  /** What it counts: "minutes". */
  unit?: string | undefined;
  /** On what it stands: its sample, its interval. */
  notes?: readonly ReactNode[] | undefined;
}

/** One number set large, and small below it what it stands on: no number without that. */
export function Figure({ value, unit, notes = [] }: FigureProps) {
  return (
    <div className={styles.figure}>
      <p className={styles.value}>{value}</p>
      {unit && <p className={styles.unit}>{unit}</p>}
      {notes.map((note, at) => <p key={at} className={styles.note}>{note}</p>)}
    </div>
  );
}
