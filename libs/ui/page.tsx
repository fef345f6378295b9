import { useEffect, type ReactNode } from 'react';
import { cx } from './cx.js';
import { useHeadingFocus } from './heading-focus.js';
import styles from './page.module.css';

export interface PageProps {
  title: string;
  /** What the tab says when the title alone would be too long or too short. */
  tabTitle?: string | undefined;
  /** A line above the title: where this belongs, its number, a way back. */
  above?: ReactNode;
  /** One sentence that says what the page is for, or what it comes to. */
  lead?: ReactNode;
  /** State badge, clock: beside or under the title. */
  state?: ReactNode;
  /** Beside the title where there is room, under everything on a narrow page. */
  actions?: ReactNode;
  /** Text and forms read best narrow; lists and tables may be wide. */
  width?: 'narrow' | 'normal' | 'wide' | undefined;
  children: ReactNode;
}

/** One page: its title (also of the tab), a lead sentence, its actions, and generous room. */
export function Page({ title, tabTitle = title, above, lead, state, actions, width = 'normal', children }: PageProps) {
  const heading = useHeadingFocus(title);
  useEffect(() => {
    document.title = `${tabTitle} · Tribune`;
  }, [tabTitle]);
  const beside = width !== 'narrow';
  return (
    <div className={cx(styles.page, styles[width])}>
      <header className={cx(styles.header, beside && styles.beside)}>
        {above && <div className={styles.above}>{above}</div>}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
        {actions && beside && <div className={styles.actions}>{actions}</div>}
        {state && <div className={styles.state}>{state}</div>}
        {lead && <p className={styles.lead}>{lead}</p>}
        {actions && !beside && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
