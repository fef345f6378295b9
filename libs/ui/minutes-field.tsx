import { TextField } from './text-field.js';
import { texts } from './ui.texts.js';

export interface MinutesFieldProps {
  label?: string | undefined;
  value: string;
  onChange: (typed: string) => void;
  least?: number | undefined;
  most: number;
  /** Whether what cannot be used is said by now. */
  checked: boolean;
  error?: string | null | undefined;
}

/** Whole minutes as typed, or null where they are none, too few or too many. */
export function minutesIn(typed: string, most: number, least = 1): number | null {
  const count = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : NaN;
  return count >= least && count <= most ? count : null;
}

/** How long something takes. */
export function MinutesField({ label = texts.minutes.label, value, onChange, least = 1, most, checked, error }: MinutesFieldProps) {
  return <TextField label={label} value={value} onChange={onChange} error={checked && minutesIn(value, most, least) === null ? texts.minutes.wrong(least, most) : error} />;
}
