import type { Twin } from '@tribune/ui/words';
import type { English } from './kernel.texts.js';

export const german = {
  loading: (what) => `Wird geladen: ${what}`,
  notThere: 'Unter dieser Adresse gibt es nichts zu sehen',
  notThereLead: 'Vielleicht wurde die Seite verschoben, oder sie steht Ihnen nicht offen. Wenn Ihnen jemand die Adresse geschickt hat, lassen Sie sie dort prüfen.',
  toWaiting: 'Zu dem, was auf Sie wartet',
  unreachable: 'Tribune ist nicht erreichbar',
  fillIn: 'Bitte füllen Sie das aus.',
  failure: {
    network: 'Der Server war nicht erreichbar.', ours: 'Bei uns ist etwas schiefgegangen.', noAnswer: 'Der Server hat nicht geantwortet. Versuchen Sie es noch einmal.',
    act: 'Was Sie geschrieben haben, bleibt erhalten; ein neuer Versuch ist unbedenklich, es geschieht nur einmal.', read: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  },
} satisfies Twin<English>;
