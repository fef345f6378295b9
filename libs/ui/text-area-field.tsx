import { Textarea } from '@mantine/core';
import type { Ref } from 'react';
import { Field, type FieldProps } from './field.js';
import { WordCount } from './word-count.js';
import styles from './field.module.css';

export interface TextAreaFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number | undefined;
  /** Counts words below the field against this limit. */
  maxWords?: number | undefined;
  placeholder?: string | undefined;
  autoFocus?: boolean | undefined;
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** Several lines of text; grows with what is written. */
export function TextAreaField({ value, onChange, rows = 3, maxWords, placeholder, autoFocus = false, inputRef, ...field }: TextAreaFieldProps) {
  return (
    <Field {...field} after={maxWords !== undefined && <WordCount text={value} max={maxWords} />}>
      {(wiring) => (
        <Textarea {...wiring} ref={inputRef} autoFocus={autoFocus} classNames={{ input: styles.input }} autosize minRows={rows} value={value} onChange={(event) => onChange(event.currentTarget.value)}
          placeholder={placeholder} disabled={field.disabled ?? false} error={Boolean(field.error)} required={!field.optional} />
      )}
    </Field>
  );
}
