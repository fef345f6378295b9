import { formatCount, type Twin } from '@tribune/ui/words';
import type { English } from './import.texts.js';

export const german = {
  title: 'Import', lead: 'Aus einer Tabelle, als CSV gespeichert oder eingefügt. Sie sehen, was sich ändern würde, bevor etwas geschieht; eine fehlerhafte Zeile, und nichts wird importiert.', setUp: 'Einrichtung',
  what: 'Was bringt die Datei?', notYours: 'Die Verwaltung importiert', notYoursSentence: 'Bitten Sie Ihre Verwaltung, die Datei einzuspielen.',
  file: (many) => `Eine CSV-Datei: ${many}`, empty: 'Da ist eine Kopfzeile, und keine Zeile folgt.', noCell: 'alles',
  paste: 'Oder Zeilen aus einer Tabelle einfügen', pasteHint: (columns) => `Mit oder ohne Kopfzeile. Ohne sie gilt die übliche Reihenfolge: ${columns}.`, pasteAddresses: 'Adressen allein genügen.',
  act: (rows) => `${rows} importieren`, notThis: 'Diese nicht', done: (rows, effect) => `${rows} importiert: ${effect}.`,
  effect: (added, changed, unchanged) => `${added} neu, ${changed} geändert, ${unchanged} unverändert`, would: (effect) => `Der Import ergäbe: ${effect}.`,
  guessed: {
    title: (count) => (count === 1 ? 'Ein Name stammt aus der Adresse' : `${formatCount(count, 'Name stammt', 'Namen stammen')} aus den Adressen`), sentence: 'Mit diesen Namen werden die Menschen angesprochen. Bessern Sie aus, was nicht stimmt, ehe Sie importieren; wer schon bekannt ist, behält den eigenen Namen.',
    more: (count) => `${formatCount(count, 'weiteren Namen', 'weitere Namen')} zeigen`,
  },
  columns: 'Welche Spalten es gibt', optional: (name) => `${name} (freiwillig)`, separators: 'Kommas oder Semikolons, in beliebiger Reihenfolge, Großschreibung ist gleich.', example: 'Beispiel herunterladen',
  holds: {
    name: 'wie die Person angesprochen wird; fehlt er, stammt er aus der Adresse', email: 'was Menschen unterscheidet; ein Import ändert sie nie', segment: 'zum Beispiel Geschäftsreisende', roles: 'ADMIN, ANALYST, ELECTION_OFFICER …, mit Semikolon getrennt',
    function: 'zum Beispiel Service', chair: 'bei einer Person „yes“', touchPoint: 'wie Sie ihn nennen', channel: 'zum Beispiel Telefon', stage: 'eine Etappe Ihres Kundenwegs', owner: 'wer dafür einsteht',
    sourcing: 'in-house (selbst) oder partner', priority: '1 ist die höchste, 3 die niedrigste', customersDo: 'was die Kundschaft dort tut', customersWant: 'was sie erreichen will', promise: 'was Sie dort versprechen',
    figureStage: 'wo der Wert von einer ganzen Etappe handelt', figureTouchPoint: 'oder von einem Kontaktpunkt', attribute: 'overall (gesamt), active, emotional, rational oder ethical; leer heißt gesamt', competitor: 'von wem er ist; leer heißt: Ihrer',
    value: 'von 0 bis 100', n: 'wie viele geantwortet haben; leer, wo die Quelle es nicht sagt', low: 'unteres Ende des 95-%-Intervalls', high: 'sein oberes Ende', source: 'woher er stammt', measuredOn: 'der Tag, als 2026-11-30',
  },
  kinds: {
    ROLL: { label: 'Kundschaft', count: (rows) => formatCount(rows, 'Kundin oder Kunde', 'Kundinnen und Kunden'), many: 'Ihre Kundinnen und Kunden', does: 'Alle in der Datei kommen ins Wählerverzeichnis: Sie wählen die Fürsprache und können antreten. Niemand wird gestrichen.' },
    PEOPLE: { label: 'Menschen', count: (rows) => formatCount(rows, 'Person', 'Personen'), many: 'Ihre Belegschaft', does: 'Menschen der Belegschaft mit ihren Rollen. Rollen kommen hinzu und werden nie entzogen.' },
    SEATS: { label: 'Sitze im Rat', count: (rows) => formatCount(rows, 'Sitz', 'Sitze'), many: 'Ihre Sitze', does: 'Alle in der Datei erhalten einen Sitz im Rat. Sitze, die die Datei nicht nennt, bleiben.' },
    TOUCH_POINTS: { label: 'Kontaktpunkte', count: (rows) => formatCount(rows, 'Kontaktpunkt', 'Kontaktpunkte'), many: 'Ihre Kontaktpunkte', does: 'Kontaktpunkte werden am Namen erkannt: Neue Namen kommen hinzu, bekannte werden auf den Stand der Datei gebracht.' },
    FIGURES: { label: 'Werte', count: (rows) => formatCount(rows, 'Wert', 'Werte'), many: 'gemessene Werte', does: 'Jede Zeile ist ein Wert zu einer Etappe oder einem Kontaktpunkt, Ihrer oder der eines Wettbewerbers. Frühere Werte bleiben; der des letzten Tages gilt.' },
  },
} satisfies Twin<English>;
