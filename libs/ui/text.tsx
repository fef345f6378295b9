import type { ReactNode } from 'react';
import { cx } from './cx.js';
import type { Tone } from './tone.js';
import tones from './tone.module.css';
import styles from './text.module.css';

export interface TextProps {
  size?: 'xs' | 'sm' | 'md' | 'lg' | 'xl' | undefined;
  tone?: Tone | 'muted' | undefined;
  strong?: boolean | undefined;
  as?: 'p' | 'span' | 'div' | 'strong' | undefined;
  id?: string | undefined;
  children: ReactNode;
}

/** A sentence in one of the five text sizes, in ink, muted, or a tone with meaning. */
export function Text({ size = 'md', tone, strong, as: Element = 'p', id, children }: TextProps) {
  const colour = tone === 'muted' ? styles.muted : tone && cx(tones[tone], styles.toned);
  return <Element id={id} className={cx(styles.text, styles[size], strong && styles.strong, colour)}>{children}</Element>;
}

/** Words as a person wrote them: their line breaks stay, lines keep a readable measure. */
export function Prose({ children, size = 'md' }: { children: ReactNode; size?: 'md' | 'lg' | undefined }) {
  return <div className={cx(styles.prose, styles[size])}>{children}</div>;
}

/** A small label above something bigger. */
export function Overline({ children }: { children: ReactNode }) {
  return <p className={styles.overline}>{children}</p>;
}
