import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from './button.js';
import { Notice } from './notice.js';
import { texts } from './ui.texts.js';
import styles from './form.module.css';

export interface FormProps {
  onSubmit: () => void;
  /** A refusal that belongs to no field, as a sentence. */
  problem?: string | null | undefined;
  /** The request did not get through; what was typed is still here. */
  failure?: string | null | undefined;
  onRetry?: (() => void) | undefined;
  /** Buttons at the end; the first submits. */
  actions?: ReactNode;
  label?: string | undefined;
  children: ReactNode;
}

/** Fields below each other, then what went wrong in words, then the buttons. A field that was refused takes the focus, so that it is seen on a phone. */
export function Form({ onSubmit, problem, failure, onRetry, actions, label, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef(false);
  useEffect(() => {
    const refused = sent.current ? form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-refused] input') : null;
    if (!refused) return;
    sent.current = false;
    refused.focus();
  });
  const submit = () => {
    sent.current = true;
    onSubmit();
  };
  return (
    <form ref={form} className={styles.form} aria-label={label} noValidate onInput={() => (sent.current = false)} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      {children}
      <Problem problem={problem} failure={failure} onRetry={onRetry} />
      {actions && <div className={styles.actions}>{actions}</div>}
    </form>
  );
}

/** What a refused or failed act says, where it was tried. */
export function Problem({ problem, failure, onRetry }: Pick<FormProps, 'problem' | 'failure' | 'onRetry'>) {
  if (failure) return <Notice tone="object" urgent action={onRetry && <Button size="sm" onPress={onRetry}>{texts.tryAgain}</Button>}>{failure}</Notice>;
  if (problem) return <Notice tone="waiting" urgent>{problem}</Notice>;
  return null;
}
