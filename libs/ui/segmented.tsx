import { useEffect, useRef } from 'react';
import { bringIntoRow } from './bring-into-row.js';
import { cx } from './cx.js';
import styles from './segmented.module.css';

export interface SegmentedProps<V extends string> {
  /** Names the group: "Show". */
  label: string;
  value: V;
  onChange: (value: V) => void;
  /** An answer, not a view: all of it is seen at once, on more lines where it is narrow. */
  whole?: boolean | undefined;
  options: readonly { value: V; label: string; count?: number | undefined }[];
}

/** A few views of one list, one of them chosen: always one line, which scrolls sideways where it is narrow. */
export function Segmented<V extends string>({ label, value, onChange, whole, options }: SegmentedProps<V>) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => bringIntoRow(group.current, '[aria-pressed="true"]'), [value]);
  return (
    <div ref={group} role="group" aria-label={label} className={cx(styles.group, whole && styles.whole)}>
      {options.map((option) => (
        <button key={option.value} type="button" aria-pressed={option.value === value} className={cx(styles.option, option.value === value && styles.chosen)} onClick={() => onChange(option.value)}>
          {option.label}
          {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
        </button>
      ))}
    </div>
  );
}
