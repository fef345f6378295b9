import { LANGUAGES, type Language } from '@tribune/ui';
import { texts } from './shell.texts.js';
import { useLanguage } from './use-language.js';
import styles from './language-choice.module.css';

/** For pages that anybody may open: the languages there are, each in its own words. */
export function LanguageChoice() {
  const [spoken, choose] = useLanguage();
  const languages = Object.entries(LANGUAGES) as [Language, string][];
  return (
    <div role="group" aria-label={texts.menu.language} className={styles.choice}>
      {languages.map(([name, label]) => (
        <button key={name} type="button" lang={name} aria-pressed={name === spoken} className={styles.language} onClick={() => choose(name)}>{label}</button>
      ))}
    </div>
  );
}
