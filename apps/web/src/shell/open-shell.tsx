import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Brand } from './brand.js';
import { LanguageChoice } from './language-choice.js';
import styles from './open-shell.module.css';

/** Around pages that anybody may open: sign-in, a ballot by link, a published result. */
export function OpenShell() {
  return <OpenFrame><Outlet /></OpenFrame>;
}

export function OpenFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.shell}>
      <header className={styles.header}><Link to="/" aria-label="Tribune" className={styles.brand}><Brand /></Link><LanguageChoice /></header>
      <main id="main" tabIndex={-1} className={styles.main}>{children}</main>
    </div>
  );
}
