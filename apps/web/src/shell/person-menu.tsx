import { IconLogout, IconUserCircle } from '@tribune/ui/icons';
import type { Session } from '@tribune/kernel/web';
import { Avatar, LANGUAGES, Menu, useColourScheme, type ColourScheme, type Language } from '@tribune/ui';
import { texts } from './shell.texts.js';
import { useLanguage } from './use-language.js';
import { useSignOut } from './use-sign-out.js';
import styles from './person-menu.module.css';

const SCHEMES: readonly ColourScheme[] = ['light', 'dark', 'auto'];

/** Who is signed in: account, appearance, sign out. */
export function PersonMenu({ person }: { person: Session['person'] }) {
  const [scheme, setScheme] = useColourScheme();
  const [spoken, speak] = useLanguage();
  const signOut = useSignOut();
  return (
    <Menu
      target={
        <button type="button" className={styles.person} aria-label={`${texts.menu.open}, ${person.name}`}>
          <Avatar name={person.name} />
        </button>
      }
      entries={[
        { kind: 'heading', label: person.name },
        { kind: 'link', label: texts.menu.account, to: '/account', icon: <IconUserCircle size={18} stroke={1.6} aria-hidden /> },
        { kind: 'line' },
        { kind: 'choice', label: texts.menu.look, value: scheme, onChange: (value) => setScheme(value as ColourScheme), options: SCHEMES.map((value) => ({ value, label: texts.menu[value] })) },
        { kind: 'choice', label: texts.menu.language, value: spoken, onChange: (value) => speak(value as Language), options: Object.entries(LANGUAGES).map(([value, label]) => ({ value, label })) },
        { kind: 'line' },
        { kind: 'act', label: texts.menu.signOut, onPress: signOut, icon: <IconLogout size={18} stroke={1.6} aria-hidden /> },
      ]}
    />
  );
}
