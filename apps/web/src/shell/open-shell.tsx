import { Link, Outlet } from '@tanstack/react-router';
import { Brand } from './brand.js';
import styles from './open-shell.module.css';

/** Around pages that anybody may open: sign-in, a ballot by link, a published result. */
export function OpenShell() {
  return (
    <div className={styles.shell}>
      <header className={styles.header}><Link to="/" className={styles.brand}><Brand /></Link></header>
      <main id="main" tabIndex={-1} className={styles.main}><Outlet /></main>
    </div>
  );
}
