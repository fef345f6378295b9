import { formatCount, formatDateTime, formatList, formatShortDate, type Twin } from '@tribune/ui/words';
import type { English } from './plan.texts.js';

export const german = {
  title: 'Der Plan', tab: (summit) => `Der Plan zu: ${summit}`, lead: 'Wer tut was an welchem Kontaktpunkt, bis wann, mit welcher Wirkung. Wer teilnimmt, schreibt; eine Fassung, einmal festgehalten, bleibt, wie sie ist.',
  open: 'Plan öffnen', summary: (lines, versions) => (lines === 0 ? 'Noch ist keine Zeile geschrieben.' : `${formatCount(lines, 'Zeile', 'Zeilen')}, ${versions === 0 ? 'noch keine Fassung' : formatCount(versions, 'Fassung', 'Fassungen')}.`), section: 'Der Plan', sectionLead: 'Was daraus folgt, entlang des Kundenwegs.',
  add: 'Zeile hinzufügen', change: 'Ändern', changeTitle: 'Diese Zeile ändern', remove: 'Entfernen', removeTitle: 'Diese Zeile herausnehmen?', removeSentence: 'Fassungen, die sie hatten, behalten sie.', removed: 'Herausgenommen.', saved: 'Die Zeile steht.', save: 'Speichern', cancel: 'Abbrechen',
  empty: 'Der Plan hat noch keine Zeile', emptySentence: 'Beginnen Sie mit der größten Lücke: Was wird dort getan, von wem, bis wann?', emptyOthers: 'Wenn die Teilnehmenden ihn schreiben, steht er hier.',
  where: 'Kontaktpunkt', owner: 'Wer dafür einsteht', ownerHint: 'Ein Bereich. Leer ist möglich, und der Plan sagt es.', nobody: 'Noch niemand', retired: 'Stillgelegt', keeps: (place) => `${place} · stillgelegt`, activity: 'Was getan wird', activityHint: 'Eine Sache, die jemand zu Ende bringen kann.', measure: 'Was sich bewegen soll', measureHint: 'Zum Beispiel „Innerhalb von zwei Stunden beantwortet“.', from: 'Von', to: 'Nach', dueOn: 'Bis', missing: 'Bitte füllen Sie das aus.', stage: (position, name) => `${position} ${name}`,
  target: (measure, from, to) => [measure, [from, to].filter(Boolean).join(' → ')].filter(Boolean).join(': '), by: (day) => `bis ${formatShortDate(day, { zone: 'UTC' })}`,
  silos: 'Was zwischen den Stühlen liegt', noSilos: 'Für jeden Kontaktpunkt mit einer Zeile steht ein Bereich ein, jede Etappe ist bedacht, und jeder Bereich hat eine Zeile.', unowned: (names) => `Niemand steht ein für: ${formatList(names)}.`, contested: (place, owners) => `${formatList(owners)} stehen zugleich ein für: ${place}.`,
  uncovered: (names) => `Nichts geplant ist bei: ${formatList(names)}.`, idle: (names) => `Keine Zeile hat: ${formatList(names)}.`,
  freeze: 'Fassung festhalten', freezeTitle: 'Als Fassung festhalten?', freezeSentence: 'Der Plan, wie er jetzt steht, wird eine Fassung, die niemand ändert. Alle schreiben weiter; die nächste Fassung zeigt Zeile für Zeile, was anders ist.', frozen: 'Es gibt eine Fassung mehr.',
  versions: 'Fassungen', versionsLead: 'Jede, wie sie war. Wählen Sie eine, um zu sehen, was sich seitdem geändert hat.', none: 'Noch keine Fassung.', version: (number) => `Fassung ${number}`, versionBy: (name, at, lines) => `${name}, ${formatDateTime(at)}, ${formatCount(lines, 'Zeile', 'Zeilen')}`,
  difference: (number) => `Was sich seit Fassung ${number} geändert hat`, same: 'Nichts: Der Plan sagt, was diese Fassung sagt.', kinds: { ADDED: 'Neu', REMOVED: 'Weg', CHANGED: 'Geändert' }, was: (words) => `war: ${words}`, compare: 'Den Plan vergleichen mit',
  said: (part, words) => (words === '' ? '–' : part === 'dueOn' ? formatShortDate(words, { zone: 'UTC' }) : words),
  parts: { touchPoint: 'Kontaktpunkt', owner: 'Wer einsteht', activity: 'Was getan wird', measure: 'Was sich bewegen soll', from: 'Von', to: 'Nach', dueOn: 'Bis' },
} satisfies Twin<English>;
