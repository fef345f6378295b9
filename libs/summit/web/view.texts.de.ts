import { formatCount, formatDate, formatNumber, type Twin } from '@tribune/ui/words';
import type { English } from './view.texts.js';

export const german = {
  title: 'Auf einer Seite', tab: (summit) => `Auf einer Seite: ${summit}`, open: 'Auf einer Seite', back: 'Zu diesem Gipfel', print: 'Drucken',
  lead: (day, version, approved) => [`Gipfel am ${formatDate(day)}.`, version !== null && approved !== null ? `Fassung ${version} des Plans wurde am ${formatDate(approved)} freigegeben.` : 'Noch ist kein Plan freigegeben.'].join(' '),
  blocked: {
    title: 'Was blockiert ist, und warum', free: 'Nichts vom Plan ist blockiert.', noPlan: 'Was blockiert ist, steht hier, sobald ein Plan freigegeben ist.', for: (activity) => `Für: ${activity}`, whole: (number) => `Vollständig: Entscheidung ${number}.`,
    more: (count) => `Blockiert ${formatCount(count, 'ist noch eine weitere Entscheidung', 'sind noch weitere Entscheidungen')}: Der Weg vom Plan zum Ergebnis zeigt alle.`,
  },
  yours: { title: 'Das liegt bei Ihnen', none: 'Auf Sie wartet keine Entscheidung und keine Prüfung.', more: (count) => `${formatNumber(count)} weitere auf Ihrer Liste.` },
  promises: {
    title: 'Gehaltene Versprechen', bar: 'Versprechen des Plans', counts: { KEPT: 'gehalten', PARTLY: 'teils gehalten', MISSED: 'verfehlt', NOT_MEASURED: 'entschieden, nicht gemessen', OPEN: 'noch nicht entschieden', GIVEN_UP: 'aufgegeben' },
    badges: { KEPT: 'Gehalten', PARTLY: 'Teils', MISSED: 'Verfehlt', NOT_MEASURED: 'Nicht gemessen', OPEN: 'Offen', GIVEN_UP: 'Aufgegeben' },
    none: 'Noch ist nichts gemessen.', noPlan: 'Jede Zeile eines freigegebenen Plans ist ein Versprechen und wird hier gezählt.', more: (count) => `${formatCount(count, 'weitere Zeile', 'weitere Zeilen')}.`,
  },
  believed: { title: 'Geglaubt und gemessen', none: 'Niemand hat eine Einschätzung versiegelt, oder sie ist für Sie noch geschlossen.', table: 'Dasselbe als Tabelle, und worauf jeder Wert beruht' },
  heat: {
    title: 'Wie uns die Kundschaft findet, in vier Attributen', label: 'Orte nach den vier Attributen, von 0 bis 100', none: 'Keines der vier ist bisher irgendwo gemessen.', closedTitle: 'Geschlossen, bis Sie versiegelt haben', seal: 'Sehen, was auf Sie wartet',
    more: (count) => `${formatCount(count, 'weiterer gemessener Ort', 'weitere gemessene Orte')} bei den Messwerten.`, unmeasured: (count) => `In keinem der vier je gemessen: ${formatCount(count, 'Kontaktpunkt', 'Kontaktpunkte')}.`, scorecard: 'Messwerte öffnen',
  },
  money: { title: 'Geld nach Bereich', sentence: 'Kein Geld ist eingetragen: Budgets werden hier noch nicht geführt. Dies ist ihr Platz; bis dahin zählt er die Zeilen des Plans.', table: 'Zeilen und Geld nach Bereich', who: 'Bereich', lines: 'Zeilen', amount: 'Geld', missing: 'nicht eingetragen', nobody: 'Noch niemand' },
  overview: { title: 'Gipfel auf einer Seite', of: (day) => formatDate(day) },
  last: { title: 'Er beginnt mit dem letzten', lead: (title, lines) => `„${title}“ hat ${formatCount(lines, 'Zeile', 'Zeilen')} geplant. Was daraus wurde:`, trace: 'Sehen, was aus jeder wurde', view: 'Auf einer Seite' },
} satisfies Twin<English>;
