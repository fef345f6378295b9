import { Skeleton } from '@mantine/core';
import { IconAlertTriangle } from './icons/index.js';
import type { ReactNode } from 'react';
import { Button } from './button.js';
import { cx } from './cx.js';
import { ScreenReaderOnly } from './screen-reader-only.js';
import { texts } from './ui.texts.js';
import styles from './states.module.css';

/** Nothing here yet: what would be here, and the first step towards it. */
export function EmptyState({ title, sentence, action, icon }: { title: string; sentence?: ReactNode; action?: ReactNode; icon?: ReactNode }) {
  return (
    <div className={styles.state}>
      {icon && <span className={styles.icon} aria-hidden>{icon}</span>}
      <p className={styles.title}>{title}</p>
      {sentence && <p className={styles.sentence}>{sentence}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}

/** The page's shape while it loads, with `heading` a whole page's; a screen reader hears the label once. */
export function LoadingState({ label = texts.loading, lines = 4, heading }: { label?: string | undefined; lines?: number | undefined; heading?: boolean | undefined }) {
  return (
    <div className={cx(styles.loading, heading && styles.asPage)} role="status">
      <ScreenReaderOnly>{label}</ScreenReaderOnly>
      {heading && <Skeleton className={styles.headingBone} aria-hidden />}
      {Array.from({ length: lines }, (_, at) => (
        <div key={at} className={styles.bone} aria-hidden>
          <Skeleton height={14} width={`${62 - ((at * 17) % 34)}%`} />
          <Skeleton height={11} width={`${38 - ((at * 11) % 18)}%`} />
        </div>
      ))}
    </div>
  );
}

/** Something did not work: a sentence that says what to do, and a way to try again. */
export function ErrorState({ title = texts.notLoaded, sentence, onRetry }: { title?: string | undefined; sentence?: ReactNode; onRetry?: (() => void) | undefined }) {
  return (
    <div className={styles.state} role="alert">
      <span className={styles.icon} aria-hidden><IconAlertTriangle size={26} stroke={1.5} /></span>
      <p className={styles.title}>{title}</p>
      <p className={styles.sentence}>{sentence ?? texts.notLoadedSentence}</p>
      {onRetry && <div className={styles.action}><Button onPress={onRetry}>{texts.tryAgain}</Button></div>}
    </div>
  );
}
