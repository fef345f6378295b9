import { formatDateTime, formatList, formatTime, type Twin } from '@tribune/ui/words';
import type { English } from './pack.texts.js';

export const german = {
  title: 'Unterlagen', of: (council) => `Unterlagen: ${council}`, read: 'Unterlagen lesen', back: 'Zu dieser Sitzung', lead: 'Eine Seite für jede Entscheidung: warum sie hier ist, die Frage, was bekannt ist. Was Sie hier gelesen haben, bleibt in diesem Tab auch ohne Verbindung lesbar; das PDF geht überallhin mit.', pdf: 'Als PDF',
  when: (from, until) => `${formatDateTime(from)}–${formatTime(until)}`, agenda: 'Tagesordnung', empty: 'Noch steht nichts auf der Tagesordnung.', long: 'Auf der Tagesordnung stehen mehr als fünfzehn Punkte: So lange Unterlagen liest niemand. Lassen Sie für eine andere Sitzung, was warten kann.',
  times: (from, until) => `${formatTime(from)}–${formatTime(until)}`, decision: (number) => `Entscheidung ${number}`, open: 'Zur Entscheidung', complete: 'Unterlagen vollständig', lacks: (what) => `Es fehlen: ${formatList(what)}`, minutes: 'Protokoll lesen', noPapers: 'Keine Entscheidung: dazu gibt es keine Unterlagen.',
  lackWords: { EVIDENCE: 'Belege', VOICE: 'Worte der Kundschaft', MEASURES: 'ein Messwert' },
  places: { WHY: 'Warum sie hier ist', QUESTION: 'Die Frage', SUMMIT: 'Worum der Gipfel bat', OPTIONS: 'Was zur Wahl steht', MEASURES: 'Messwerte', VOICE: 'Was die Kundschaft sagt', EVIDENCE: 'Was sonst bekannt ist' },
} satisfies Twin<English>;
