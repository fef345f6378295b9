import { NativeSelect } from '@mantine/core';
import { Field, type FieldProps } from './field.js';
import { texts } from './ui.texts.js';
import styles from './field.module.css';

export interface SelectFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  /** Shown while nothing is picked. */
  placeholder?: string | undefined;
}

/** One of many, by the device's own list: it works everywhere, with everything. */
export function SelectField({ value, onChange, options, placeholder = texts.choose, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <NativeSelect {...wiring} classNames={{ input: styles.input }} value={value} onChange={(event) => onChange(event.currentTarget.value)}
          disabled={field.disabled ?? false} error={Boolean(field.error)} data={[{ value: '', label: placeholder }, ...options]} />
      )}
    </Field>
  );
}
