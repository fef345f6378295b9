import type { Twin } from '@tribune/ui/words';
import type { English } from './token.texts.js';

export const german = {
  title: 'Tokens für Programme', account: 'Ihr Konto', lead: 'Mit einem Token liest oder importiert ein Programm für Sie. Kein Token stimmt ab, gibt frei, wählt oder meldet an: Das tun nur Menschen.',
  section: 'Ein Programm, das Entscheidungen liest oder Kundschaft und Werte einliest, tut es mit einem Token von Ihnen.', open: 'Ihre Tokens',
  yours: 'Ihre Tokens', everybodys: 'Tokens aller', whose: 'Wessen', mine: 'Meine', all: 'Alle',
  none: 'Kein Programm hat einen Token von Ihnen', noneAtAll: 'Kein Programm hat hier einen Token', noneSentence: 'Nichts liest oder importiert in Ihrem Namen. Erstellen Sie einen Token, wenn ein Programm einen braucht.', noneAtAllSentence: 'Niemand hat einem Programm einen gegeben.',
  make: 'Token erstellen', makeTitle: 'Ein neuer Token', makeLead: 'Er bekommt so wenig, wie das Programm braucht, und ein Ende.', form: 'Ein neuer Token',
  name: 'Wofür ist er?', nameHint: 'Zum Beispiel „Werte aus der Umfrage“.', scopes: 'Was darf das Programm?', days: 'Wie lange gilt er?', forDays: (days) => (days === 365 ? 'Ein Jahr' : `${days} Tage`),
  scope: {
    READ: { name: 'Lesen', says: 'Was Sie lesen dürfen; keine Adressen, nichts aus Ihrem Konto.' },
    IMPORT_PEOPLE: { name: 'Personen importieren', says: 'Die Belegschaft, ohne Rollen.' },
    IMPORT_ROLL: { name: 'Wählerverzeichnis importieren', says: 'Kundschaft und andere Wahlberechtigte.' },
    IMPORT_FIGURES: { name: 'Werte importieren', says: 'Was gemessen wurde, für die Messwerte.' },
  },
  act: 'Token erstellen', cancel: 'Doch nicht', made: (name) => `„${name}“ ist erstellt`, secret: 'Der Token', secretHint: 'Kopieren Sie ihn jetzt: Er wird nicht noch einmal gezeigt. Das Programm sendet ihn als „Authorization: Bearer …“.', done: 'Ich habe ihn kopiert',
  until: 'Gilt bis', used: 'zuletzt benutzt', neverUsed: 'nie benutzt', revoke: 'Widerrufen', revokeTitle: 'Diesen Token widerrufen?', revokeSentence: 'Das Programm, das ihn hat, bekommt von nun an nichts mehr. Das lässt sich nicht zurücknehmen.', revoked: 'Der Token ist widerrufen.',
  again: 'Einen Token erstellt nur, wer sich eben erst angemeldet hat.',
} satisfies Twin<English>;
