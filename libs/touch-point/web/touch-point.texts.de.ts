import { formatCount, type Twin } from '@tribune/ui/words';
import type { English } from './touch-point.texts.js';

export const german = {
  title: 'Kontaktpunkte', lead: 'Wo uns die Kundschaft begegnet, entlang ihres Weges. Jede Entscheidung nennt, welche davon sie verändert.', import: 'Kontaktpunkte importieren',
  none: 'Es gibt noch keine Kontaktpunkte', beginAdmin: 'Beginnen Sie mit einer Vorlage von zwölf oder importieren Sie Ihre eigenen.', begin: 'Ihre Verwaltung legt sie an.', layOut: 'Kundenweg anlegen',
  show: 'Zeigen', all: 'Alle', first: 'Höchste Priorität', unowned: 'Ohne Zuständigkeit', allOwned: 'Für jeden Kontaktpunkt steht jemand ein', allOwnedSentence: 'So soll es sein.',
  emptyStage: 'Kein Kontaktpunkt auf dieser Etappe: Die Kundschaft geht sie ohne uns.', count: (count) => formatCount(count, 'Kontaktpunkt', 'Kontaktpunkte'),
  customersDo: 'Was die Kundschaft tut', customersWant: 'Was sie will', promise: 'Was wir versprechen', partner: 'mit Partner', nobody: 'Niemand steht dafür ein',
} satisfies Twin<English>;
