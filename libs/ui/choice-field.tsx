import { useId } from 'react';
import { cx } from './cx.js';
import { FieldSet, type FieldProps } from './field.js';
import type { Tone } from './tone.js';
import tones from './tone.module.css';
import styles from './field.module.css';

export interface Choice<V extends string> {
  value: V;
  label: string;
  hint?: string | undefined;
  tone?: Tone | undefined;
  disabled?: boolean | undefined;
}

interface Choices<V extends string> extends FieldProps {
  choices: readonly Choice<V>[];
  /** Beside each other where there is room. */
  across?: boolean | undefined;
}

/** One of a few answers, each a large target. */
export function ChoiceField<V extends string>({ choices, across, value, onChange, ...field }: Choices<V> & { value: V | null; onChange: (value: V) => void }) {
  const name = useId();
  return (
    <FieldSet {...field}>
      <div className={cx(styles.options, across && styles.across)}>
        {choices.map((choice) => (
          <Option key={choice.value} type="radio" name={name} choice={choice} checked={value === choice.value} disabled={field.disabled} onToggle={() => onChange(choice.value)} />
        ))}
      </div>
    </FieldSet>
  );
}

/** Any number of answers; beside each other and without hints they are small, since there may be dozens. */
export function MultiChoiceField<V extends string>({ choices, across, value, onChange, ...field }: Choices<V> & { value: readonly V[]; onChange: (value: V[]) => void }) {
  const name = useId();
  const toggle = (picked: V) => onChange(value.includes(picked) ? value.filter((v) => v !== picked) : [...value, picked]);
  return (
    <FieldSet {...field}>
      <div className={cx(styles.options, across && (choices.some(({ hint }) => hint) ? styles.across : styles.compact))}>
        {choices.map((choice) => (
          <Option key={choice.value} type="checkbox" name={name} choice={choice} checked={value.includes(choice.value)} disabled={field.disabled} onToggle={() => toggle(choice.value)} />
        ))}
      </div>
    </FieldSet>
  );
}

interface OptionProps {
  type: 'radio' | 'checkbox';
  name: string;
  choice: Choice<string>;
  checked: boolean;
  disabled: boolean | undefined;
  onToggle: () => void;
}

function Option({ type, name, choice, checked, disabled, onToggle }: OptionProps) {
  const id = useId();
  return (
    <label className={cx(styles.option, tones[choice.tone ?? 'accent'])}>
      <input type={type} name={name} className={styles.control} checked={checked} disabled={disabled || choice.disabled}
        aria-labelledby={id} aria-describedby={choice.hint ? `${id}-hint` : undefined} onChange={onToggle} />
      <span className={styles.words}>
        <span id={id} className={styles.name}>{choice.label}</span>
        {choice.hint && <span id={`${id}-hint`} className={styles.note}>{choice.hint}</span>}
      </span>
    </label>
  );
}
