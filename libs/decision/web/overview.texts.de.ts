import { formatCount, formatDate, formatList, formatNumber, type Twin } from '@tribune/ui/words';
import type { English } from './overview.texts.js';

const days = (count: number) => formatCount(Math.round(count * 10) / 10, 'Tag', 'Tage');

export const german = {
  title: 'Überblick',
  free: 'Nichts ist blockiert. Jede Entscheidung geht von selbst weiter.',
  blocked: (what) => `Blockiert: ${formatList(what)}.`,
  counts: {
    REFUSED: (count) => `${formatNumber(count)} abgelehnt`, BROKEN: (count) => `${formatNumber(count)} mit gebrochener Bedingung`,
    CONDITION: (count) => `${formatNumber(count)} nur mit einer Änderung freigegeben`, CHAMPION: (count) => (count === 1 ? '1 wartet auf eine Fürsprache' : `${formatNumber(count)} warten auf eine Fürsprache`),
    SEAT_EMPTY: (count) => (count === 1 ? '1 wartet auf eine Wahl' : `${formatNumber(count)} warten auf eine Wahl`), SILENT: (count) => `${formatNumber(count)} mit unvollständigem Text`,
    OBJECTION: (count) => `${formatNumber(count)} mit offenem Einwand`, LINKED: (count) => `${formatNumber(count)} mit anderen verknüpft`,
    NO_QUORUM: (count) => `${formatNumber(count)} ohne Quorum`, EDIT_WINDOW: (count) => `${formatNumber(count)} in einer Änderungsfrist`,
  },
  asOf: (day) => `Stand: ${day}`,
  print: 'Drucken',
  notOpen: 'Der Überblick steht Ihnen nicht offen', notOpenSentence: 'Ihn lesen Geschäftsleitung, Vorsitz, Verwaltung, Prüfung und Fürsprache. Wo jede Entscheidung steht, sehen Sie in der Übersicht der Entscheidungen.', board: 'Alle Entscheidungen ansehen',
  blocks: {
    title: 'Was blockiert ist und warum', see: 'Ansehen, bei wem und warum', noneSentence: 'Auf keine Fürsprache wird gewartet, keine hat abgelehnt, jede Bedingung hält, keine Entscheidung wartet auf eine Wahl, und jede Abstimmung hat ihr Quorum.', noneTitle: 'Nichts ist blockiert',
    kinds: { REFUSED: 'Abgelehnt', BROKEN: 'Bedingung ist gebrochen', CONDITION: 'Nur mit einer Änderung freigegeben', CHAMPION: 'Wartet auf die Fürsprache', SEAT_EMPTY: 'Sitz ist leer', SILENT: 'Text ist unvollständig', OBJECTION: 'Einwand ist offen', LINKED: 'Verknüpft', NO_QUORUM: 'Quorum fehlt', EDIT_WINDOW: 'Änderung ist noch bestreitbar' },
    refused: (who, constituency) => `${who} hat abgelehnt, für: ${constituency}.`,
    condition: (who, constituency) => `${who} würde sie mit einer Änderung des Textes freigeben, für: ${constituency}.`, why: 'Weil',
    broken: (who, constituency) => `Worauf die Freigabe der Fürsprache ruht (${constituency}), das hält nicht mehr, und ihre Maßnahmen pausieren. Eine Entscheidung, die sie ersetzt, muss einbringen: ${formatList(who, 'disjunction')}.`, holds: 'Was nicht mehr hält',
    objects: (who) => `${who} erhebt Einwand.`, queued: (constituency) => `Sie steht bei der Fürsprache an (${constituency}): Vier Fristen laufen zugleich, und diese hat noch nicht begonnen.`,
    linked: (numbers) => `Sie ist mit ${numbers.length === 1 ? 'Entscheidung' : 'den Entscheidungen'} ${formatList(numbers.map((each) => formatNumber(each)))} verknüpft: gemeinsam endgültig oder gar nicht.`,
    harms: 'Verletzt', accepts: 'Würde annehmen',
    alternate: (who) => `${who} (Stellvertretung, an Stelle der Fürsprache)`,
    champion: (who, constituency, since) => (who.length > 0 ? `${formatList(who)} ${who.length > 1 ? 'sind' : 'ist'} seit ${formatDate(since)} gefragt, für: ${constituency}.` : `Niemand, der antworten darf, ist da (${constituency}): Die Fürsprache ist befangen oder hat den Text geschrieben.`),
    asks: 'Fürsprache fragt zuerst nach', paused: (until, because) => `Die Frist steht bis ${formatDate(until)} still, um sie zuerst zu fragen: „${because}“`,
    seatEmpty: (constituency, since) => `Der Sitz ist seit ${formatDate(since)} leer: ${constituency}.`,
    election: 'Wahl endet', noElection: 'Es läuft keine Wahl: Das Warten hat kein Ende. Eine Wahl setzt die Wahlleitung an.',
    silent: (constituency) => `Der Text sagt nicht, ob er sie betrifft: ${constituency}. Jemand muss ihn ändern.`,
    quorum: (voted, quorum, over) => (over ? `${formatNumber(voted)} von mindestens ${formatNumber(quorum)} haben abgestimmt: Das gilt als nicht angenommen.` : `${formatNumber(voted)} von mindestens ${formatNumber(quorum)} haben bisher abgestimmt.`),
    editWindow: 'Die letzte Änderung lässt sich 24 Stunden lang zur inhaltlichen erklären.',
    clocks: { BROKEN: 'Ersetzende Entscheidung fällig', CHAMPION: 'Zeit der Fürsprache', SEAT_EMPTY: 'Wahl endet', NO_QUORUM: 'Abstimmung endet', EDIT_WINDOW: 'Frist endet' },
    passed: 'Die Zeit ist abgelaufen', since: 'Seit', more: (count) => `${formatNumber(count)} weitere`,
  },
  yours: { title: 'Das liegt bei Ihnen', none: 'Nichts wartet auf Sie.', onScreen: (count) => `${formatNumber(count)} weitere auf dem Bildschirm, bei dem, was auf Sie wartet.` },
  stands: {
    title: 'Wo Entscheidungen stehen', state: 'Stand', all: 'Alle', young: 'Unter 2 Wochen', grown: '2 bis 6 Wochen', old: 'Über 6 Wochen', oldest: 'Älteste', none: 'Noch ist nichts vorgeschlagen.',
    lead: 'Im Gange, nach der Zeit seit dem Vorschlag', ended: (what) => `In den letzten zwölf Monaten beendet: ${formatList(what)}.`, count: (count, state) => `${formatNumber(count)} ${state.charAt(0).toLowerCase()}${state.slice(1)}`, number: (number) => `Entscheidung ${formatNumber(number)}`,
  },
  time: {
    title: 'Zeit bis zur Entscheidung', lead: 'Vom Vorschlag bis endgültig, letzte zwölf Monate',
    none: 'Noch ist keine Entscheidung endgültig.',
    one: (only) => `Eine Entscheidung, ${days(only)}. Das ist noch kein Maß.`,
    two: (shortest, longest) => `Zwei Entscheidungen, ${days(shortest)} und ${days(longest)}. Zu wenige für einen Durchschnitt.`,
    median: (median) => days(median), medianOf: (count) => `Median aus ${formatCount(count, 'Entscheidung', 'Entscheidungen')}`, range: (shortest, longest) => `von ${formatNumber(shortest, 1)} bis ${days(longest)}`,
    few: 'Wenige Entscheidungen: Der Median kann sich stark bewegen.',
  },
  effects: {
    title: 'Was erwartet war und was kam', none: 'Keine endgültige Entscheidung hat gesagt, was sie bewirken soll.',
    fromTo: (from, to, by) => `${from} → ${to}${by === null ? '' : ` bis ${by}`}`, notMeasured: 'Noch nicht gemessen', overdue: 'Fällig, und niemand hat gemessen', measuredOn: (value, day) => `${value} am ${day}`,
    verdicts: { REACHED: 'Erreicht', PARTLY: 'Zum Teil', MISSED: 'Verfehlt', UNKNOWN: 'Unbekannt' }, more: (count) => `${formatNumber(count)} weitere auf den Seiten der Entscheidungen.`,
  },
} satisfies Twin<English>;
