import { IconDots } from '@tribune/ui/icons';
import { Link } from '@tanstack/react-router';
import { useSession, type NavEntry } from '@tribune/kernel/web';
import { Dialog } from '@tribune/ui';
import { useState } from 'react';
import { barOf } from './bar-of.js';
import { texts } from './shell.texts.js';
import { useIsWithin } from './use-is-within.js';
import styles from './tab-bar.module.css';

/** The navigation of a phone, within reach of a thumb. */
export function TabBar({ places }: { places: readonly NavEntry[] }) {
  const [more, setMore] = useState(false);
  const { bar, rest } = barOf(places, useSession().session);
  if (places.length === 0) return null;
  const close = () => setMore(false);
  return (
    <nav aria-label={texts.navigation} className={styles.bar}>
      <ul className={styles.tabs}>
        {bar.map((place) => <Tab key={place.to} place={place} />)}
        {rest.length > 0 && (
          <li>
            <button type="button" className={styles.tab} aria-haspopup="dialog" onClick={() => setMore(true)}>
              <IconDots size={22} stroke={1.6} aria-hidden /><span>{texts.more}</span>
            </button>
          </li>
        )}
      </ul>
      <Dialog open={more} onClose={close} title={texts.more}>
        <ul className={styles.rest}>
          {rest.map(({ to, label, icon: Icon }) => (
            <li key={to}><Link to={to} className={styles.place} onClick={close}><Icon size={20} stroke={1.6} />{label}</Link></li>
          ))}
        </ul>
      </Dialog>
    </nav>
  );
}

function Tab({ place: { to, within, label, short = label, icon: Icon, useCount = () => null } }: { place: NavEntry }) {
  const count = useCount();
  const isWithin = useIsWithin(within);
  return (
    <li>
      <Link to={to} className={styles.tab} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }} {...(isWithin && { 'aria-current': 'page' })}>
        <Icon size={22} stroke={1.6} /><span>{short}</span>
        {count ? <span className={styles.count}>{count}</span> : null}
      </Link>
    </li>
  );
}
