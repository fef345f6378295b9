import { IconX } from './icons/index.js';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { cx } from './cx.js';
import { texts } from './ui.texts.js';
import styles from './dialog.module.css';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** As wide as the page, for a picture. */
  wide?: boolean | undefined;
  children?: ReactNode;
  actions?: ReactNode;
}

/** A window over the page, by the browser's own dialog: focus is kept inside, Escape closes, focus returns. */
export function Dialog({ open, onClose, title, wide, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} aria-labelledby={heading} className={cx(styles.dialog, wide && styles.wide)} onClose={onClose} onClick={(event) => event.target === dialog.current && onClose()}>
      {open && (
        <div className={styles.sheet}>
          <div className={styles.head}>
            <h2 id={heading} className={styles.title}>{title}</h2>
            <button type="button" className={styles.close} aria-label={texts.close} onClick={onClose}><IconX size={18} stroke={1.8} aria-hidden /></button>
          </div>
          <div className={styles.body}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
