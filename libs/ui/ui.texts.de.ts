import type { English } from './ui.texts.js';
import { formatCount, formatNumber, type Twin } from './words/index.js';

export const german = {
  loading: 'Wird geladen', close: 'Schließen', cancel: 'Abbrechen', undo: 'Rückgängig', dismiss: 'Ausblenden', copy: 'Kopieren', copied: 'Kopiert', choose: 'Bitte wählen …', nothingFits: 'Nichts passt. Versuchen Sie es mit weniger Buchstaben.', hits: (count) => `${formatCount(count, 'Eintrag', 'Einträge')} zur Auswahl`, optional: '(freiwillig)',
  tryAgain: 'Erneut versuchen', notLoaded: 'Das ließ sich nicht laden', notLoadedSentence: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal. Nichts von dem, was Sie geschrieben haben, ist verloren.',
  nothing: 'Hier gibt es nichts zu zeigen.',
  yourTime: (zone) => `Ihre Zeit (${zone}).`,
  holds: 'Erfüllt: ', holdsNot: 'Nicht erfüllt: ',
  steps: { done: 'Erledigt: ', current: 'Jetzt: ', coming: 'Noch offen: ' },
  words: (count, max) => `${count} von ${max} Wörtern`,
  tooMany: (count, max) => `${count} von ${max} Wörtern: ${count - max} zu viel`,
  difference: {
    same: 'Unverändert', changed: (added, removed) => `${formatCount(added, 'Wort', 'Wörter')} hinzugefügt, ${formatCount(removed, 'Wort', 'Wörter')} entfernt`,
    added: '[hinzugefügt: ', removed: '[entfernt: ',
  },
  time: {
    days: (days) => formatCount(days, 'Tag', 'Tage'), hours: (hours) => `${hours} Std.`, minutes: (minutes) => `${minutes} Min.`, moment: 'weniger als eine Minute',
    left: (span) => `noch ${span}`, ago: (span) => `vor ${span.replace('Tage', 'Tagen')}`,
  },
  files: {
    tooLarge: (megabytes) => `Diese Datei ist größer als ${formatNumber(megabytes)} MB. Teilen Sie sie und importieren Sie die Teile nacheinander.`,
    excel: 'Das ist eine Excel-Datei. Speichern Sie sie in Excel als CSV, oder kopieren Sie ihre Zeilen und fügen Sie sie ein.',
    hint: 'Legen Sie eine CSV-Datei hier ab oder wählen Sie eine aus.', choose: 'Datei auswählen', another: 'Andere Datei auswählen',
  },
  lines: {
    untitled: 'ohne Titel', up: { short: 'Nach oben', of: (title) => `„${title}“ nach oben` }, down: { short: 'Nach unten', of: (title) => `„${title}“ nach unten` }, remove: { short: 'Entfernen', of: (title) => `„${title}“ entfernen` },
  },
  movedOn: {
    title: 'Jemand hat das inzwischen geändert', sentence: 'Unten steht, was sich geändert hat. Was Sie geschrieben haben, bleibt im Formular; was Sie nicht angerührt haben, wird zu dem, was jetzt gilt.', goOn: 'Gelesen: weiter',
  },
  minutes: { label: 'Minuten', wrong: (least, most) => `Bitte schreiben Sie ganze Minuten, ${formatNumber(least)} bis ${formatNumber(most)}.` },
  onThisPage: 'Auf dieser Seite',
  tableOf: (caption) => `${caption} (Tabelle)`,
  mend: {
    none: (read) => `${read} gelesen, nichts zu berichtigen.`, some: (bad, rows) => `${formatNumber(bad)} von ${formatCount(rows, 'Zeile', 'Zeilen')} ${bad === 1 ? 'ist' : 'sind'} zuerst zu berichtigen.`,
    unread: 'Das lässt sich noch nicht lesen.',
    sentence: 'Es wurde nichts importiert. Berichtigen Sie diese Zeilen und geben Sie alle noch einmal ein.',
    caption: 'Zu berichtigende Zeilen', row: 'Zeile', field: 'Feld', wrong: 'Was nicht stimmt',
  },
} satisfies Twin<English>;
