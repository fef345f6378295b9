import { IconLock } from './icons/index.js';
import { useId } from 'react';
import { Button, type ButtonProps } from './button.js';
import styles from './command-button.module.css';

export interface CommandButtonProps extends Omit<ButtonProps, 'disabled' | 'describedBy'> {
  /** Why this cannot be done now, in a sentence; null or undefined: it can. */
  closed?: string | null | undefined;
}

/** A button that, when it cannot be pressed, says why beside it; it stays reachable by keyboard so that the reason is heard. */
export function CommandButton({ closed, look = 'primary', children, ...rest }: CommandButtonProps) {
  const reason = useId();
  if (!closed) return <Button look={look} {...rest}>{children}</Button>;
  return (
    <div className={styles.closed}>
      <Button look={look} {...rest} onPress={undefined} submit={false} disabled describedBy={reason}>{children}</Button>
      <p id={reason} className={styles.reason}><IconLock size={14} stroke={1.8} aria-hidden /><span>{closed}</span></p>
    </div>
  );
}
