import { IconAlertTriangle, IconCircleCheck, IconHourglass, IconInfoCircle } from './icons/index.js';
import type { ReactNode } from 'react';
import { cx } from './cx.js';
import tones from './tone.module.css';
import styles from './notice.module.css';

const ICONS = { accent: IconInfoCircle, agree: IconCircleCheck, waiting: IconHourglass, object: IconAlertTriangle, stale: IconInfoCircle };

export interface NoticeProps {
  tone?: keyof typeof ICONS | undefined;
  title?: string | undefined;
  children?: ReactNode;
  action?: ReactNode;
  /** Say it at once to a screen reader; for what appears in answer to an act. */
  urgent?: boolean | undefined;
}

/** A sentence that wants to be read here: information, success, something waiting, a problem. */
export function Notice({ tone = 'accent', title, children, action, urgent }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div className={cx(styles.notice, tones[tone])} role={urgent ? 'alert' : undefined}>
      <Icon size={20} stroke={1.7} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
