import { pastedRows } from '@tribune/people/domain';
import { TextAreaField } from '@tribune/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import { texts } from './import.texts.js';

/** Typing pauses this long before the rows are looked at. */
const PAUSE = 500;

interface PasteRowsProps {
  columns: readonly string[];
  value: string;
  onChange: (text: string) => void;
  /** The rows as a file, once nothing is typed for a moment; null when the field has been emptied. */
  onRows: (rows: ReturnType<typeof pastedRows> | null) => void;
}

/** Rows copied from a spreadsheet, with or without their heading. */
export function PasteRows({ columns, value, onChange, onRows }: PasteRowsProps) {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lookSoon = (text: string) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => onRows(text.trim() ? pastedRows(text, columns) : null), PAUSE);
  };
  // what was kept from before is looked at like what is pasted now
  const lookAtKept = useEffectEvent(() => value.trim() && lookSoon(value));
  useEffect(() => {
    lookAtKept();
    return () => clearTimeout(waiting.current);
  }, []);
  const change = (text: string) => {
    onChange(text);
    lookSoon(text);
  };
  return <TextAreaField label={texts.paste} hint={[texts.pasteHint(columns.join(', ')), columns.includes('e-mail') && texts.pasteAddresses].filter(Boolean).join(' ')} rows={3} value={value} onChange={change} />;
}
