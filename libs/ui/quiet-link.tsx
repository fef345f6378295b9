import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cx } from './cx.js';
import styles from './quiet-link.module.css';

export interface QuietLinkProps {
  /** A path inside; a whole address, mailto or file goes through `href`. */
  to?: string | undefined;
  href?: string | undefined;
  download?: boolean | string | undefined;
  /** Muted for ways back and side notes. */
  muted?: boolean | undefined;
  children: ReactNode;
}

/** A link in running text: underlined finely, ink-coloured. */
export function QuietLink({ to, href, download, muted, children }: QuietLinkProps) {
  const className = cx(styles.link, muted && styles.muted);
  if (to !== undefined) return <Link to={to} className={className}>{children}</Link>;
  return <a href={href} download={download} className={className}>{children}</a>;
}
