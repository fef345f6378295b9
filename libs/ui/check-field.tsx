import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

/** One yes or no, with its sentence. */
export function CheckField({ label, hint, value, onChange, disabled, error }: { label: ReactNode; hint?: ReactNode; value: boolean; onChange: (value: boolean) => void; disabled?: boolean | undefined; error?: string | null | undefined }) {
  // what went wrong is heard at once, and again with the box
  const id = useId();
  return (
    <label className={styles.check}>
      <input type="checkbox" className={styles.control} checked={value} disabled={disabled} aria-labelledby={id} aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span className={styles.words}>
        <span id={id}>{label}</span>
        {hint && <span id={`${id}-hint`} className={styles.note}>{hint}</span>}
        {error && <span id={`${id}-error`} className={styles.error} role="alert">{error}</span>}
      </span>
    </label>
  );
}
