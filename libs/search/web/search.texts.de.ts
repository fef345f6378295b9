import { formatCount, formatDate, type Twin } from '@tribune/ui/words';
import type { English } from './search.texts.js';

export const german = {
  label: 'Suchen oder irgendwohin gehen',
  placeholder: 'Eine Nummer, ein Titel, ein Name oder was Sie tun wollen',
  groups: { recent: 'Wo Sie waren', places: 'Gehe zu', commands: 'Tun', DECISION: 'Entscheidungen', TOUCH_POINT: 'Kontaktpunkte', SUMMIT: 'Gipfel', PLAN_LINE: 'Zeilen von Plänen', MEETING: 'Sitzungen', PERSON: 'Menschen', ELECTION: 'Wahlen' },
  found: (count) => formatCount(count, 'Treffer', 'Treffer'),
  nothing: (typed) => `Hier heißt nichts „${typed}“. Der Anfang eines Wortes genügt; eine Entscheidung findet auch ihre Nummer.`,
  searching: 'Es wird gesucht …',
  unreachable: 'Die Suche ist gerade nicht erreichbar. Seiten und Befehle gehen.',
  keys: { move: 'gehen', choose: 'öffnen', close: 'schließen' },
  states: {
    DRAFT: 'Entwurf', DELIBERATING: 'In Aussprache', VOTING: 'Abstimmung offen', CARRIED: 'Wartet auf Freigabe', FINAL: 'Endgültig', NOT_CARRIED: 'Nicht angenommen', REFUSED: 'Abgelehnt', WITHDRAWN: 'Zurückgezogen',
    NOMINATING: 'Nominierung offen', PUBLISHED: 'Veröffentlicht', RETIRED: 'Stillgelegt', ANNOUNCED: 'Angekündigt', HELD: 'Abgehalten', CANCELLED: 'Abgesagt', PLANNED: 'Geplant', RUNNING: 'Läuft',
  },
  election: (constituency) => `Wahl: ${constituency}`, meeting: (council) => `Sitzung: ${council}`, on: (at) => formatDate(at),
} satisfies Twin<English>;
