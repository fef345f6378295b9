import type { Twin } from '@tribune/ui/words';
import type { English } from './mailbox.texts.js';

export const german = {
  title: 'Postfach',
  lead: 'Was diese Installation verschickt hat, an alle. Es geht an einen echten Mailempfang, der zur Installation gehört; nichts verlässt sie.',
  search: 'E-Mail nach Name, Adresse oder Wörtern finden',
  list: 'E-Mails, neueste zuerst',
  loading: 'E-Mails werden geladen',
  to: (name, address) => `An ${name ? `${name}, ` : ''}${address}`,
  back: 'Alle E-Mails',
  home: 'Zu Tribune',
  empty: 'Noch keine E-Mail',
  emptySentence: 'Wenn jemand einen Anmeldelink anfordert oder eine Abstimmung beginnt, steht die E-Mail binnen ein, zwei Sekunden hier.',
  nothingFound: (words) => `Keine E-Mail enthält „${words}“`,
  nothingFoundSentence: 'Versuchen Sie ein kürzeres Wort, einen Vornamen oder einen Teil der Adresse.',
  gone: 'Diese E-Mail ist nicht mehr hier',
  goneSentence: 'Das Postfach behält die neuesten fünftausend.',
  latest: 'Gezeigt werden die neuesten 200. Die Suche durchsucht alle.',
  when: 'Geschrieben',
  recipient: 'An',
  sender: 'Von',
} satisfies Twin<English>;
