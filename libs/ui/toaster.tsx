import { IconX } from './icons/index.js';
import { useSyncExternalStore } from 'react';
import { currentSayings, onSaying, unsay } from './say.js';
import { texts } from './ui.texts.js';
import styles from './toaster.module.css';

/** Where `say()` appears; once per application. */
export function Toaster() {
  const sayings = useSyncExternalStore(onSaying, currentSayings);
  return (
    <div className={styles.toaster} role="status" aria-live="polite">
      {sayings.map(({ id, text, undo }) => (
        <div key={id} className={styles.saying}>
          <span>{text}</span>
          {undo && <button type="button" className={styles.undo} onClick={() => { undo(); unsay(id); }}>{texts.undo}</button>}
          <button type="button" className={styles.close} aria-label={texts.dismiss} onClick={() => unsay(id)}><IconX size={16} stroke={1.8} aria-hidden /></button>
        </div>
      ))}
    </div>
  );
}
