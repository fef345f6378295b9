import { formatCount, formatDate, formatDateTime, formatList, formatTime, type Twin } from '@tribune/ui/words';
import type { English } from './meeting.texts.js';

export const german = {
  title: 'Sitzungen', states: { PLANNED: 'Geplant', RUNNING: 'Findet gerade statt', HELD: 'Abgehalten', CANCELLED: 'Abgesagt' }, replies: { COMING: 'Ich komme', REMOTE: 'Von woanders', NOT_COMING: 'Ich komme nicht' },
  council: {
    lead: 'Nie nötig: Eine Abstimmung braucht keine Sitzung.', rhythm: (words, time, zone, minutes, place) => `${words} um ${time} (${zone.replaceAll('_', ' ')}), ${formatCount(minutes, 'Minute', 'Minuten')}${place && `, ${place}`}.`,
    ahead: 'Kommende Sitzungen', none: 'Es ist keine Sitzung geplant.', next: 'Nächste Termine nach der Regel', plan: 'Sitzung planen', planIt: 'Planen', planItOf: (at) => `am ${formatDateTime(at)}`, past: 'Vergangene Sitzungen', more: { AHEAD: 'Spätere zeigen', PAST: 'Frühere zeigen' },
    items: (count) => (count === 0 ? 'Noch keine Tagesordnung' : `${formatCount(count, 'Punkt', 'Punkte')} auf der Tagesordnung`), replyAsked: 'Ihre Antwort fehlt',
  },
  cadence: {
    open: 'Festlegen, wie oft', change: 'Ändern, wie oft', title: 'Wie oft tagt der Rat?', lead: 'Daraus folgen die nächsten Termine. Die Sitzungen selbst werden einzeln geplant.', firstOn: 'Von welchem Tag an', time: 'Um welche Zeit', timeHint: (zone) => `Wie 09:30, nach den Uhren der Organisation${zone && ` (${zone.replaceAll('_', ' ')})`}. Sie bleibt im Sommer wie im Winter dieselbe.`,
    rhythm: 'Wie oft', rhythmHint: 'Wählen Sie zuerst den Tag.', save: 'Speichern', saved: 'Gespeichert.', end: 'Keine Regel mehr', ended: 'Der Rat tagt nach keiner Regel.', cancel: 'Abbrechen',
  },
  fields: { startsAt: 'Beginn', minutes: 'Dauer in Minuten', place: 'Wo', placeHint: 'Ein Raum, oder ein Link für die, die woanders sind.', missing: 'Bitte füllen Sie das aus.', save: 'Speichern', cancel: 'Abbrechen' },
  build: { act: 'Nächste Sitzung vorbereiten', title: 'Die nächste Sitzung nach den Fristen vorbereiten?', sentence: 'Die nächste, die ohne Tagesordnung geplant ist, sonst der nächste Termin nach der Regel, der den Fürsprachen ihre sieben Tage lässt. Auf die Tagesordnung kommen Protokolle zur Genehmigung, was zuerst fällig ist und was vor dem Rat liegt, so lange sie dauert. Alle werden eingeladen; Sie können danach alles ändern.', done: 'Vorbereitet. Die Unterlagen stehen bereit.', built: 'Die nächste Sitzung hat schon eine Tagesordnung: Ändern Sie sie dort.', noDate: 'Es ist nichts geplant, und keine Regel gibt einen Termin.' },
  plan: { title: 'Sitzung planen', lead: 'Alle Mitglieder und alle Fürsprachen werden sofort per E-Mail eingeladen, mit Kalenderdatei. Damit Abstimmungen festgehalten werden können, brauchen Fürsprachen sieben Tage Vorlauf.', act: 'Planen und einladen', done: 'Geplant. Alle sind eingeladen.' },
  change: { open: 'Zeit oder Ort ändern', title: 'Diese Sitzung ändern', lead: 'Bei einer anderen Zeit werden alle neu gefragt, und die sieben Tage der Fürsprachen beginnen neu.', done: 'Gespeichert.' },
  page: { of: (council) => `Sitzung: ${council}`, facts: 'Zu dieser Sitzung', begins: 'Beginn', ends: 'Ende', where: 'Wo', whereOpen: 'Noch nicht gesagt', calendar: 'Kalenderdatei', cancelledBecause: 'Sie findet nicht statt' },
  reply: { title: 'Kommen Sie?', done: 'Ihre Antwort ist bekannt.', was: (words) => `Ihre Antwort: ${words}.` },
  people: {
    was: { title: 'Wer da war', bar: 'Mitglieder, die da waren', there: 'da', none: 'Nicht festgehalten' },
    title: 'Wer kommt', bar: 'Antworten der Mitglieder', inRoom: 'im Raum', remote: 'von woanders', absent: 'kommen nicht', unanswered: (count) => (count === 1 ? 'Eine Antwort fehlt noch.' : `${count} Antworten fehlen noch.`), quorum: (needed) => `Quorum ${needed}`,
    verdicts: { SURE: 'Das Quorum erreichen schon die, die zugesagt haben.', OPEN: 'Ob das Quorum erreicht wird, hängt an denen, die noch nicht geantwortet haben.', MISSED: 'Das Quorum wird nicht erreicht, auch wenn alle kämen, die noch nicht geantwortet haben.' },
    short: { SURE: 'Quorum erreicht', OPEN: 'Quorum offen', MISSED: 'Kein Quorum' }, members: 'Mitglieder', champions: 'Fürsprachen', noChampions: 'Zurzeit ist keine Fürsprache im Amt.', replies: { COMING: 'Kommt', REMOTE: 'Von woanders', NOT_COMING: 'Kommt nicht' }, none: 'Ohne Antwort',
  },
  agenda: {
    title: 'Tagesordnung', empty: 'Noch steht nichts auf der Tagesordnung.', until: (at) => `Endet voraussichtlich um ${formatTime(at)}.`, ended: (at) => `Endete um ${formatTime(at)}.`, notTreated: 'Dazu kam die Sitzung nicht.', times: (from, until) => `${formatTime(from)}–${formatTime(until)}`, minutes: (count) => formatCount(count, 'Minute', 'Minuten'),
    over: (count) => `Die Tagesordnung ist ${formatCount(count, 'Minute', 'Minuten')} länger als die Sitzung. Kürzen Sie etwas, oder lassen Sie sie länger dauern.`, overItem: 'Endet nach der Sitzung.', decision: (number) => `Entscheidung ${number}`, closes: (at) => `Abstimmung endet ${formatDateTime(at)}`,
    leftOut: (names) => `Hier kann keine Abstimmung festgehalten werden: Die Fürsprache für ${formatList(names)} hat weniger als sieben Tage Vorlauf.`,
    voted: 'Hier abgestimmt', record: 'Festhalten, dass hier abgestimmt wurde', recordTitle: 'Wurde in dieser Sitzung abgestimmt?', recordSentence: 'Das Protokoll wird es nennen. Das Ergebnis sagen die Stimmen; niemand trägt es ein.', recordAct: 'Festhalten', recorded: 'Festgehalten.',
    states: { DELIBERATING: 'In Beratung', VOTING: 'Abstimmung läuft', CARRIED: 'Wartet auf die Fürsprache', FINAL: 'Endgültig', NOT_CARRIED: 'Nicht angenommen', REFUSED: 'Abgelehnt', WITHDRAWN: 'Zurückgezogen', DRAFT: 'Entwurf' } as Record<string, string>,
    edit: 'Tagesordnung ändern', save: 'Tagesordnung speichern', saved: 'Die Tagesordnung steht.', cancel: 'Abbrechen', what: 'Was', missing: 'Bitte füllen Sie das aus.', fromBacklog: 'Eine Entscheidung daraufsetzen', fromBacklogHint: 'Was vor diesem Rat liegt: laufende Abstimmungen zuerst.', choose: 'Entscheidung wählen', minutesOf: 'Ein Protokoll daraufsetzen, zur Genehmigung', chooseMinutes: 'Sitzung wählen', minutesTitle: (at) => `Protokoll vom ${formatDate(at)}`, other: 'Etwas anderes hinzufügen',
    noticeUntil: (at) => `Entscheidungen, die bis ${formatDateTime(at)} daraufgesetzt werden, lassen den Fürsprachen ihre sieben Tage.`, noticeOver: 'Eine Entscheidung, die jetzt daraufgesetzt wird, kann beraten werden; eine Abstimmung darüber kann hier nicht festgehalten werden, denn die Fürsprachen hätten weniger als sieben Tage.',
  },
  close: { act: 'Sie hat stattgefunden', title: 'Hat sie stattgefunden?', sentence: 'Tagesordnung und Antworten bleiben von da an, wie sie sind.', done: 'Abgehalten.' },
  cancelling: { act: 'Sitzung absagen', title: 'Diese Sitzung absagen?', sentence: 'Wer eingeladen war, erfährt es mit Ihrer Begründung. Das lässt sich nicht zurücknehmen.', because: 'Warum', done: 'Abgesagt.', back: 'Behalten' },
} satisfies Twin<English>;
