import { IconFileSpreadsheet, IconUpload } from './icons/index.js';
import { useId, useRef, useState } from 'react';
import { Button } from './button.js';
import { cx } from './cx.js';
import { textOfFile } from './text-of-file.js';
import { texts } from './ui.texts.js';
import styles from './file-picker.module.css';

export interface PickedFile {
  name: string;
  text: string;
}

export interface FilePickerProps {
  label: string;
  hint?: string | undefined;
  accept?: string | undefined;
  /** Bytes; default 5 MB. */
  maxSize?: number | undefined;
  file: PickedFile | null;
  onPick: (file: PickedFile | null) => void;
  pending?: boolean | undefined;
}

/** Takes one text file (CSV) by button or by dropping it, and reads it. */
export function FilePicker({ label, hint, accept = '.csv,text/csv', maxSize = 5_000_000, file, onPick, pending }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [over, setOver] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const take = async (picked: File | undefined) => {
    setOver(false);
    if (!picked) return;
    const tooBig = picked.size > maxSize;
    const text = tooBig ? null : textOfFile(new Uint8Array(await picked.arrayBuffer()));
    setError(tooBig ? texts.files.tooLarge(maxSize / 1_000_000) : text === null ? texts.files.excel : null);
    if (text !== null) onPick({ name: picked.name, text });
    if (input.current) input.current.value = '';
  };
  return (
    <div className={cx(styles.picker, over && styles.over)} role="group" aria-labelledby={id}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); void take(event.dataTransfer.files[0]); }}>
      <IconFileSpreadsheet size={26} stroke={1.4} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <label id={id} htmlFor={`${id}-file`} className={styles.label}>{label}</label>
        <p className={styles.hint}>{file ? file.name : (hint ?? texts.files.hint)}</p>
        {error && <p className={styles.error} role="alert">{error}</p>}
      </div>
      <input ref={input} id={`${id}-file`} type="file" accept={accept} className={styles.input} tabIndex={-1} onChange={(event) => void take(event.target.files?.[0])} />
      <Button icon={<IconUpload size={16} aria-hidden />} pending={pending} onPress={() => input.current?.click()}>{file ? texts.files.another : texts.files.choose}</Button>
    </div>
  );
}
