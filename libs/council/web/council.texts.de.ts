import { formatCount, formatDate, type Twin } from '@tribune/ui/words';
import type { English } from './council.texts.js';

export const german = {
  title: 'Rat', lead: (members, functions) => `${formatCount(members, 'Mitglied entscheidet', 'Mitglieder entscheiden')} hier aus ${formatCount(functions, 'Bereich', 'Bereichen')}, was dort geschieht, wo die Kundschaft dem Unternehmen begegnet.`,
  import: 'Sitze importieren', charter: 'Wozu er da ist', rules: 'Wie er abstimmt', rulesLead: 'Wer vorschlägt, wählt eine dieser Regeln. Mit Beginn der Abstimmung steht die Regel fest: Niemand ändert sie, solange abgestimmt wird.', usual: (rule) => `${rule}, üblich`,
  none: 'Es gibt noch keinen Rat', begin: 'Ihre Verwaltung richtet ihn ein.', beginAdmin: 'Die Adressen der Mitglieder genügen für den Anfang.', create: 'Rat gründen',
  seats: {
    title: 'Sitze', none: 'Hier sitzt niemand', noneSentence: 'Ohne Mitglieder stimmt niemand ab.', since: (functionName, at) => `${functionName ?? 'Ohne Bereich'} · seit ${formatDate(at)}`, chair: 'Vorsitz',
    end: 'Sitz beenden', endOf: (name) => `von ${name}`, endTitle: (name) => `Sitz von ${name} beenden?`, endSentence: 'Er endet sofort. Laufende Abstimmungen behalten die Stimmberechtigten, mit denen sie begannen; dort zählt diese Person weiter.', endAct: 'Sitz beenden', ended: 'Der Sitz ist beendet.',
  },
} satisfies Twin<English>;
