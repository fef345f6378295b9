import { IconSearch } from '@tribune/ui/icons';
import { COMMAND_KEY } from './command-key.js';
import { texts } from './shell.texts.js';
import styles from './header-tools.module.css';

/** A field that is a button: what it opens is asked for by its first letter. */
export function SearchButton({ onPress }: { onPress: () => void }) {
  return (
    <button type="button" className={styles.search} aria-label={texts.search} aria-keyshortcuts="Control+K Meta+K" onClick={onPress}>
      <IconSearch size={20} stroke={1.6} aria-hidden />
      <span className={styles.searchWords} aria-hidden>{texts.searchShort}</span>
      <kbd className={styles.key} aria-hidden>{COMMAND_KEY} K</kbd>
    </button>
  );
}
