import { Input } from '@mantine/core';
import { Field, type FieldProps } from './field.js';
import { readersZone } from './words/index.js';
import { fromLocal, toLocal } from './local-moment.js';
import { texts } from './ui.texts.js';
import styles from './field.module.css';

export interface MomentFieldProps extends FieldProps {
  /** ISO moment, or '' while nothing is set. */
  value: string;
  onChange: (value: string) => void;
  min?: string | undefined;
  max?: string | undefined;
}

/** A date and time, typed in the reader's zone (which it names), kept as an ISO moment. */
export function MomentField({ value, onChange, min, max, hint, ...field }: MomentFieldProps) {
  return (
    <Field {...field} hint={hint ?? texts.yourTime(readersZone().replaceAll('_', ' '))}>
      {(wiring) => (
        <Input {...wiring} classNames={{ input: styles.input }} type="datetime-local" value={toLocal(value)} onChange={(event) => onChange(fromLocal(event.currentTarget.value))}
          min={min ? toLocal(min) : undefined} max={max ? toLocal(max) : undefined} disabled={field.disabled ?? false} error={Boolean(field.error)} />
      )}
    </Field>
  );
}

/** A day without a time, as YYYY-MM-DD. */
export function DateField({ value, onChange, min, max, ...field }: MomentFieldProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <Input {...wiring} classNames={{ input: styles.input }} type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)}
          min={min} max={max} disabled={field.disabled ?? false} error={Boolean(field.error)} />
      )}
    </Field>
  );
}
