import type { Session } from '@tribune/kernel/web';
import { Avatar } from '@tribune/ui';
import { lazy, Suspense } from 'react';
import styles from './person-menu.module.css';

const PersonMenu = lazy(async () => ({ default: (await import('./person-menu.js')).PersonMenu }));

/** Who is signed in; the menu behind it comes after the page, for what unfolds and places it is larger than most pages. */
export function PersonButton({ person }: { person: Session['person'] }) {
  return <Suspense fallback={<span className={styles.person}><Avatar name={person.name} /></span>}><PersonMenu person={person} /></Suspense>;
}
