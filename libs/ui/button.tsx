import { Button as MantineButton, Loader, type ButtonVariant } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { MouseEventHandler, ReactNode } from 'react';
import { cx } from './cx.js';
import styles from './button.module.css';
import { ScreenReaderOnly } from './screen-reader-only.js';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Common {
  look?: ButtonLook | undefined;
  size?: 'sm' | 'md' | undefined;
  icon?: ReactNode;
  full?: boolean | undefined;
  children: ReactNode;
}

export interface ButtonProps extends Common {
  onPress?: MouseEventHandler<HTMLButtonElement> | undefined;
  submit?: boolean | undefined;
  pending?: boolean | undefined;
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  /** What it acts on, where several buttons of a list say the same: heard, not seen. */
  of?: string | undefined;
}

const VARIANT: Record<ButtonLook, ButtonVariant> = { primary: 'filled', secondary: 'default', quiet: 'subtle', danger: 'outline' };
const look = ({ look: name = 'secondary', size = 'md', full }: Omit<Common, 'children'>) => ({
  variant: VARIANT[name],
  size: size === 'sm' ? 'sm' : 'md',
  fullWidth: full ?? false,
  className: cx(styles.button, styles[name], styles[size]),
  classNames: { label: cx(styles.words) },
});

/** Does something. One primary per page; `danger` for what cannot be taken back. As the target of a Menu it hands on what the menu gives it: ref, click, what it unfolds. */
export function Button({ onPress, submit, pending, disabled, describedBy, of, icon, children, look: name, size, full, ...given }: ButtonProps) {
  return (
    <MantineButton
      {...given}
      {...look({ look: name, size, full })}
      type={submit ? 'submit' : 'button'}
      {...(disabled || pending ? { onClick: (event) => event.preventDefault() } : onPress && { onClick: onPress })}
      aria-busy={pending ?? false}
      {...(disabled ? { 'aria-disabled': true, 'data-disabled': true } : {})}
      aria-describedby={describedBy}
      leftSection={pending ? <Loader size={16} color="currentColor" aria-hidden /> : icon}
    >
      {children}{of && <ScreenReaderOnly> {of}</ScreenReaderOnly>}
    </MantineButton>
  );
}

/** Goes somewhere, or takes a file along under the name that `download` says; looks like a button. */
export function ButtonLink({ to, href, download, icon, children, ...rest }: Common & { to?: string | undefined; href?: string | undefined; download?: string | undefined }) {
  const shared = { ...look(rest), leftSection: icon, children };
  return to === undefined ? <MantineButton component="a" href={href} download={download} {...shared} /> : <MantineButton component={Link} to={to} {...shared} />;
}
