import { IconCheck, IconCopy } from './icons/index.js';
import { useId, useState } from 'react';
import { Button } from './button.js';
import { ScreenReaderOnly } from './screen-reader-only.js';
import { texts } from './ui.texts.js';
import styles from './copy-field.module.css';

/** A value to be taken elsewhere: readable, selectable, copied by one press. */
export function CopyField({ label, value, hint }: { label: string; value: string; hint?: string | undefined }) {
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_500);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>{label}</label>
      <div className={styles.line}>
        <input id={id} readOnly value={value} className={styles.value} onFocus={(event) => event.target.select()} />
        <Button icon={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />} onPress={() => void copy()}>
          {copied ? texts.copied : texts.copy}<ScreenReaderOnly> {label}</ScreenReaderOnly>
        </Button>
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
