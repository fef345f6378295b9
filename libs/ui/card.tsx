import { useId, type ReactNode, type RefObject } from 'react';
import { cx } from './cx.js';
import type { Tone } from './tone.js';
import tones from './tone.module.css';
import styles from './card.module.css';

export interface CardProps {
  title?: string | undefined;
  /** h2 where the card stands beside sections, not in one. */
  heading?: 'h2' | 'h3' | undefined;
  /** Takes the focus when what the reader acted on here has given way to something else. */
  headingRef?: RefObject<HTMLHeadingElement | null> | undefined;
  above?: ReactNode;
  /** A tone tints a hairline at the card's head: something here means something. */
  tone?: Tone | undefined;
  /** Raised for the one thing on the page that wants to be done; sunk for what only informs. */
  level?: 'raised' | 'flat' | 'sunk' | undefined;
  actions?: ReactNode;
  children?: ReactNode;
}

/** A sheet on the page for one self-contained thing. Use few of them. */
export function Card({ title, heading: Heading = 'h3', headingRef, above, tone, level = 'flat', actions, children }: CardProps) {
  const id = useId();
  return (
    <section aria-labelledby={title ? id : undefined} className={cx(styles.card, styles[level], tone && tones[tone], tone && styles.toned)}>
      {(title || above) && (
        <div className={styles.head}>
          {above && <div className={styles.above}>{above}</div>}
          {title && <Heading ref={headingRef} tabIndex={headingRef && -1} id={id} className={styles.title}>{title}</Heading>}
        </div>
      )}
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
