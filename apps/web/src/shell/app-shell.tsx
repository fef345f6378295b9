import { Link, Outlet } from '@tanstack/react-router';
import { RequireSession, Sections, useSession } from '@tribune/kernel/web';
import { Bell } from '@tribune/notification/web';
import { StateBadge } from '@tribune/ui';
import { useCallback, useState, type ReactNode } from 'react';
import { navigation } from '../navigation.js';
import { Brand } from './brand.js';
import { OfflineBanner } from './offline-banner.js';
import { Palette } from './palette.js';
import { PersonButton } from './person-button.js';
import { SearchButton } from './search-button.js';
import { texts } from './shell.texts.js';
import { Shortcuts } from './shortcuts.js';
import { SideNav } from './side-nav.js';
import { TabBar } from './tab-bar.js';
import { Tour } from './tour.js';
import { useShortcuts, useShortcutsSwitch, type Overlay } from './use-shortcuts.js';
import styles from './app-shell.module.css';
import banner from './offline-banner.module.css';
import tools from './header-tools.module.css';

/** Where everybody who is signed in works; strangers are sent to sign in. */
export function AppShell() {
  return <AppFrame><RequireSession><Outlet /></RequireSession></AppFrame>;
}

/** Navigation left, or at the foot of a phone; who and where one is on top. */
export function AppFrame({ children }: { children: ReactNode }) {
  const { session, installation } = useSession();
  const places = session ? navigation.filter(({ visible }) => visible?.(session, installation) ?? true).map((place) => ({ ...place, to: place.toOf?.(session) ?? place.to })) : [];
  const [shown, show] = useState<Overlay>(null);
  const [keysOn] = useShortcutsSwitch();
  useShortcuts(places, keysOn, show);
  const close = useCallback(() => show(null), []);
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <Link to="/" aria-label="Tribune" className={styles.brand}><Brand /></Link>
        {session && (
          <>
            <p className={styles.organization}>
              <span className={styles.name}>{session.organization.name}</span>
              {session.organization.isDemo && <StateBadge size="sm" label={texts.demo} />}
            </p>
            <div className={tools.tools}>
              <SearchButton onPress={() => show('palette')} />
              <Bell />
              <PersonButton person={session.person} />
            </div>
          </>
        )}
      </header>
      <SideNav places={places} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <OfflineBanner />
        {session && <div className={banner.place}><Sections at="frame" id="" /></div>}
        {children}
      </main>
      <TabBar places={places} />
      {session?.organization.isDemo && <Tour />}
      <Shortcuts places={places} open={shown === 'help'} onClose={close} />
      <Palette places={places} open={shown === 'palette'} onClose={close} onHelp={() => show('help')} />
    </div>
  );
}
