import { Field, type FieldProps } from './field.js';
import styles from './scale-field.module.css';

export interface ScaleFieldProps extends FieldProps {
  /** Null while nothing has been said. */
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number | undefined;
  max?: number | undefined;
  /** What the two ends mean. */
  low: string;
  high: string;
  /** What stands there while nothing has been said: "Not said". */
  unsaid: string;
  /** Takes it back: "Take back". */
  clear: string;
}

/** A number on a scale: nothing is said until somebody has touched it, so that the middle is never taken for an answer. */
export function ScaleField({ value, onChange, min = 0, max = 100, low, high, unsaid, clear, ...field }: ScaleFieldProps) {
  const said = value !== null;
  const middle = Math.round((min + max) / 2);
  // the thumb may be meant to stay where it is
  const touch = () => !said && onChange(middle);
  return (
    <Field {...field} after={said && !field.disabled && <button type="button" className={styles.clear} onClick={() => onChange(null)}>{clear}</button>}>
      {(wiring) => (
        <div className={styles.scale} data-said={said || undefined}>
          <output htmlFor={wiring.id} className={styles.value}>{said ? value : unsaid}</output>
          <input {...wiring} type="range" className={styles.range} min={min} max={max} step={1} value={value ?? middle} disabled={field.disabled} aria-valuetext={said ? String(value) : unsaid}
            onChange={(event) => onChange(Number(event.currentTarget.value))} onPointerUp={touch} onKeyUp={(event) => (event.key === 'Enter' || event.key === ' ') && touch()} />
          <span className={styles.ends} aria-hidden><span>{low}</span><span>{high}</span></span>
        </div>
      )}
    </Field>
  );
}
