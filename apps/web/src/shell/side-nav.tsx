import { Link } from '@tanstack/react-router';
import type { NavEntry } from '@tribune/kernel/web';
import { texts } from './shell.texts.js';
import { useIsWithin } from './use-is-within.js';
import styles from './side-nav.module.css';

/** The navigation of a wide screen. */
export function SideNav({ places }: { places: readonly NavEntry[] }) {
  return (
    <nav aria-label={texts.navigation} className={styles.nav}>
      <ul className={styles.list}>{places.map((place) => <Place key={place.to} place={place} />)}</ul>
    </nav>
  );
}

function Place({ place: { to, within, label, icon: Icon, useCount = () => null } }: { place: NavEntry }) {
  const count = useCount();
  const isWithin = useIsWithin(within);
  return (
    <li>
      <Link to={to} className={styles.place} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }} {...(isWithin && { 'aria-current': 'page' })}>
        <Icon size={19} stroke={1.6} />
        <span className={styles.label}>{label}</span>
        {count ? <span className={styles.count}>{count}</span> : null}
      </Link>
    </li>
  );
}
