import type { NavEntry } from '@tribune/kernel/web';
import { CheckField, Dialog } from '@tribune/ui';
import type { ReactNode } from 'react';
import { COMMAND_KEY } from './command-key.js';
import { texts } from './shell.texts.js';
import { useShortcutsSwitch } from './use-shortcuts.js';
import styles from './shortcuts.module.css';

/** Every key that does something here, and the switch for those that are a single letter. */
export function Shortcuts({ places, open, onClose }: { places: readonly NavEntry[]; open: boolean; onClose: () => void }) {
  const [on, setOn] = useShortcutsSwitch();
  const { shortcuts } = texts;
  return (
    <Dialog open={open} onClose={onClose} title={shortcuts.title}>
      <dl className={styles.list}>
        <Line does={shortcuts.search}><kbd>{COMMAND_KEY}</kbd> <kbd>K</kbd> <span>{shortcuts.or}</span> <kbd>/</kbd></Line>
        {places.map(({ to, label, key }) => <Line key={to} does={shortcuts.goTo(label)}><kbd>g</kbd> <span>{shortcuts.then}</span> <kbd>{key}</kbd></Line>)}
        <Line does={shortcuts.walk}><kbd>↑</kbd> <kbd>↓</kbd> <kbd>↵</kbd></Line>
        <Line does={shortcuts.close}><kbd>Esc</kbd></Line>
        <Line does={shortcuts.help}><kbd>?</kbd></Line>
      </dl>
      <CheckField label={shortcuts.use} hint={shortcuts.useHint(COMMAND_KEY)} value={on} onChange={setOn} />
    </Dialog>
  );
}

function Line({ does, children }: { does: string; children: ReactNode }) {
  return <div className={styles.line}><dt>{does}</dt><dd>{children}</dd></div>;
}
