import { Section } from '@tribune/ui';
import type { ComponentType } from 'react';
import styles from './specimen.module.css';

/** One component of libs/ui: its name there, when to take it, and it in every state that it has. */
export interface Specimen {
  readonly name: string;
  readonly when: string;
  readonly Show: ComponentType;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly specimens: readonly Specimen[];
}

export function GroupOf({ group: { id, title, lead, specimens } }: { group: Group }) {
  return (
    <Section id={id} title={title} lead={lead}>
      <ul className={styles.specimens}>
        {specimens.map(({ name, when, Show }) => (
          <li key={name} id={name} className={styles.specimen}>
            <div className={styles.said}><h3 className={styles.name}>{name}</h3><p className={styles.when}>{when}</p></div>
            <div className={styles.stage}><Show /></div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
