import { useId, type ReactNode } from 'react';
import { cx } from './cx.js';
import { texts } from './ui.texts.js';
import styles from './field.module.css';

/** What every field says about itself. `error` is the server's sentence for this field, or null. */
export interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string | null | undefined;
  /** Says "optional" behind the label; whatever does not say it is needed. `unsaid` where nobody would think it is: a filter. */
  optional?: boolean | 'unsaid' | undefined;
  disabled?: boolean | undefined;
}

export interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, hint and error around one control, wired for a screen reader. */
export function Field({ label, hint, error, optional, after, children }: FieldProps & { after?: ReactNode; children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const describedBy = cx(hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>{label}<Optional optional={optional} /></label>
      {hint && <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      <FieldFoot id={id} error={error} after={after} />
    </div>
  );
}

/** The same around several controls that answer one question. */
export function FieldSet({ label, hint, error, optional, children }: FieldProps & { children: ReactNode }) {
  const id = useId();
  const describedBy = cx(hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined;
  return (
    <fieldset className={styles.fieldset} data-refused={error ? true : undefined} aria-describedby={describedBy}>
      <legend className={styles.label}>{label}<Optional optional={optional} /></legend>
      {hint && <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
      {children}
      <FieldFoot id={id} error={error} />
    </fieldset>
  );
}

function Optional({ optional }: { optional: FieldProps['optional'] }) {
  return optional === true ? <span className={styles.optional}> {texts.optional}</span> : null;
}

function FieldFoot({ id, error, after }: { id: string; error: string | null | undefined; after?: ReactNode }) {
  if (!error && !after) return null;
  return (
    <div className={styles.foot}>
      {error && <p id={`${id}-error`} className={styles.error} role="alert">{error}</p>}
      {after && <div className={styles.after}>{after}</div>}
    </div>
  );
}
