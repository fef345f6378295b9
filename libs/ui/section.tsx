import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  id?: string | undefined;
  children: ReactNode;
}

/** A named part of a page: h2, an optional sentence, room above and below. */
export function Section({ title, lead, actions, id, children }: SectionProps) {
  const heading = useId();
  return (
    <section id={id} data-section aria-labelledby={heading} className={styles.section}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>{title}</h2>
        {actions && <div className={styles.actions}>{actions}</div>}
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}
