import { Input } from '@mantine/core';
import type { HTMLInputAutoCompleteAttribute, Ref } from 'react';
import { Field, type FieldProps } from './field.js';
import styles from './field.module.css';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'url' | 'search' | 'tel' | 'password' | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  placeholder?: string | undefined;
  autoFocus?: boolean | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField({ value, onChange, type = 'text', autoComplete = 'off', placeholder, autoFocus = false, inputRef, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <Input {...wiring} ref={inputRef} classNames={{ input: styles.input }} type={type} value={value} onChange={(event) => onChange(event.currentTarget.value)}
          autoComplete={autoComplete} placeholder={placeholder} autoFocus={autoFocus} disabled={field.disabled ?? false} error={Boolean(field.error)} required={!field.optional} />
      )}
    </Field>
  );
}
