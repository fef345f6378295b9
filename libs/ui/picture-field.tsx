import { IconPhoto } from './icons/index.js';
import { useRef, useState } from 'react';
import { Button } from './button.js';
import { FieldSet, type FieldProps } from './field.js';
import { pickPicture, type PickedPicture } from './pick-picture.js';
import styles from './picture-field.module.css';

export interface PictureFieldProps extends FieldProps {
  /** What the buttons and a file that is no picture say. */
  words: { choose: string; other: string; remove: string; unreadable: string };
  maxBytes: number;
  value: PickedPicture | null;
  onChange: (value: PickedPicture | null) => void;
}

/** One picture by button, from a telephone's camera, by dropping or pasting it; a large one is made smaller before it is sent. */
export function PictureField({ words, maxBytes, value, onChange, error, ...field }: PictureFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    const picture = await pickPicture(file, maxBytes).catch(() => null);
    setBusy(false);
    setUnreadable(picture === null);
    if (picture) onChange(picture);
    if (input.current) input.current.value = '';
  };
  return (
    <FieldSet {...field} error={unreadable ? words.unreadable : error}>
      <div className={styles.field} onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); void take(event.dataTransfer.files[0]); }} onPaste={(event) => void take(event.clipboardData.files[0])}>
        {value && <img src={value.dataUrl} alt="" className={styles.preview} />}
        <input ref={input} type="file" accept="image/png,image/jpeg,image/webp" className={styles.input} tabIndex={-1} aria-label={field.label} onChange={(event) => void take(event.target.files?.[0])} />
        <Button size="sm" pending={busy} icon={<IconPhoto size={16} aria-hidden />} onPress={() => input.current?.click()}>{value ? words.other : words.choose}</Button>
        {value && <Button size="sm" look="quiet" onPress={() => onChange(null)}>{words.remove}</Button>}
      </div>
    </FieldSet>
  );
}
