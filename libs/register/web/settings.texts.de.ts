import type { Twin } from '@tribune/ui/words';
import type { English } from './settings.texts.js';

export const german = {
  title: 'Wer das Register lesen darf',
  lead: 'Es enthält jede endgültige Entscheidung und jede Ablehnung. Niemand kann einen Eintrag hinzufügen, ändern oder entfernen.',
  register: 'Register',
  audience: 'Es ist für',
  audiences: {
    CUSTOMERS: { label: 'Kundschaft und Belegschaft', hint: 'Alle, die sich hier anmelden können, auch die Kundschaft im Wählerverzeichnis.' },
    WORLD: { label: 'Die Welt', hint: 'Alle, ohne Anmeldung. Suchmaschinen finden es, und es gibt einen Feed für alle.' },
  },
  save: 'Speichern', unchanged: 'Sie haben nichts geändert.',
  openTitle: 'Das Register für die Welt öffnen?',
  openSentence: 'Von nun an können alle jeden Eintrag lesen, auch die früheren. Sie können es wieder schließen, aber Gelesenes bleibt gelesen.',
  open: 'Öffnen',
  saved: 'Gespeichert. Es ist festgehalten, und alle in der Organisation können es sehen.',
  address: 'Seine Adresse',
  addressLead: 'Eine frühere Adresse führt für immer zur neuen.',
  slug: 'Nach /r/',
  move: 'Umziehen',
  moved: 'Umgezogen. Die frühere Adresse führt hierher.',
  notYours: 'Das darf nur die Verwaltung ändern',
  notYoursSentence: 'Sie können das Register lesen und sehen, für wen es ist.',
  read: 'Register lesen',
} satisfies Twin<English>;
