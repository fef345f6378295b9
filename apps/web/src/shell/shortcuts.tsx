import type { NavEntry } from '@tribune/kernel/web';
import { CheckField, Dialog } from '@tribune/ui';
import { texts } from './shell.texts.js';
import { useShortcuts, useShortcutsSwitch } from './use-shortcuts.js';
import styles from './shortcuts.module.css';

/** Listens for shortcuts; ? lists them. */
export function Shortcuts({ places }: { places: readonly NavEntry[] }) {
  const [on, setOn] = useShortcutsSwitch();
  const [help, setHelp] = useShortcuts(places, on);
  return (
    <Dialog open={help} onClose={() => setHelp(false)} title={texts.shortcuts.title}>
      <dl className={styles.list}>
        {places.map(({ to, label, key }) => (
          <div key={to} className={styles.line}>
            <dt>{texts.shortcuts.goTo(label)}</dt>
            <dd><kbd>g</kbd> <span>{texts.shortcuts.then}</span> <kbd>{key}</kbd></dd>
          </div>
        ))}
        <div className={styles.line}><dt>{texts.shortcuts.help}</dt><dd><kbd>?</kbd></dd></div>
      </dl>
      <CheckField label={texts.shortcuts.use} value={on} onChange={setOn} />
    </Dialog>
  );
}
