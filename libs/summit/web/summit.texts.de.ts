import { formatCount, formatList, formatTime, type Twin } from '@tribune/ui/words';
import type { English } from './summit.texts.js';

export const german = {
  title: 'Gipfel', lead: 'Ein- oder zweimal im Jahr einigen sich die Spitze und alle Bereiche darauf, was die Organisation für ihre Kundschaft sein will, und auf den Plan, der daraus folgt.',
  states: { DRAFT: 'In Planung', ANNOUNCED: 'Angekündigt', HELD: 'Hat stattgefunden', CANCELLED: 'Abgesagt' },
  list: { plan: 'Gipfel planen', empty: 'Es gab noch keinen Gipfel', emptySentence: 'Jemand aus der Geschäftsleitung beruft ihn ein: eine Vision, ein Plan entlang des ganzen Kundenwegs, und wer ihn trägt, an einem halben Tag.', notOpen: 'Kein Gipfel steht Ihnen offen', notOpenSentence: 'Wer hier arbeitet, sieht alle; andere den, zu dem sie eingeladen sind.', more: 'Frühere zeigen', takePart: 'Sie nehmen teil', sponsor: (name) => `Getragen von ${name}`, people: (count) => formatCount(count, 'Person nimmt teil', 'Personen nehmen teil') },
  fields: {
    title: 'Titel', titleHint: 'Zum Beispiel „Herbstgipfel 2026“.', startsAt: 'Beginn', endsAt: 'Ende', place: 'Wo', placeHint: 'Ein Raum, oder ein Link für alle, die anderswo sind.', sponsor: 'Wer ihn an der Spitze trägt', sponsorHint: 'Ein Name aus der Geschäftsleitung, der dafür steht.',
    missing: 'Bitte füllen Sie das aus.', save: 'Speichern', cancel: 'Abbrechen', movedOn: 'Jemand hat ihn inzwischen geändert. Was oben steht, ist neu; was Sie geschrieben haben, bleibt.',
  },
  create: { title: 'Gipfel planen', lead: 'Bis zur Ankündigung sehen ihn nur Sie und wer ihn trägt. Die Tagesordnung beginnt mit drei Teilen; danach kommen die Teilnehmenden.', save: 'Entwurf anlegen', created: 'Der Entwurf ist da. Laden Sie ein, wer teilnehmen soll.', notYours: 'Die Geschäftsleitung beruft Gipfel ein', notYoursSentence: 'Bitten Sie jemanden an der Spitze darum.' },
  page: {
    when: 'Wann', begins: 'Beginn', ends: 'Ende', where: 'Wo', whereOpen: 'Noch nicht gesagt', sponsor: 'Getragen von', organizer: 'Einberufen von', facts: 'Zu diesem Gipfel', calendar: 'Kalenderdatei', edit: 'Zeit, Ort oder Trägerschaft ändern',
    cancelledBecause: 'Er findet nicht statt', saved: 'Gespeichert.', savedAndTold: 'Gespeichert. Wer zu anderer Zeit oder an einen anderen Ort geladen war, bekommt eine E-Mail.',
  },
  asked: { title: 'Sie werden gebeten vorzubereiten', done: 'Ich habe es vorbereitet', thanks: 'Danke. Es wartet nicht mehr.', was: 'Sie haben vorbereitet, worum Sie gebeten waren.' },
  agenda: {
    title: 'Tagesordnung', parts: ['Teil 1: Vision', 'Teil 2: der Plan', 'Teil 3: Umfeld'], edit: 'Tagesordnung ändern', until: (at) => `Ende um ${formatTime(at)}`, times: (from, until) => `${formatTime(from)}–${formatTime(until)}`,
    minutes: (count) => formatCount(count, 'Minute', 'Minuten'), late: 'Sollte früher beginnen: Was davor kommt, dauert länger.', over: 'Die Tagesordnung dauert länger als der Gipfel. Kürzen Sie etwas, oder lassen Sie ihn später enden.', empty: 'In diesem Teil steht noch nichts.',
    part: 'Teil', what: 'Was', own: 'Eigene Zeit', giveTime: 'Eine eigene Zeit geben', add: 'Etwas hinzufügen', save: 'Tagesordnung speichern', saved: 'Die Tagesordnung steht.', cancel: 'Abbrechen',
  },
  people: {
    title: 'Teilnehmende', lead: (people, functions) => `${formatCount(people, 'Person nimmt', 'Personen nehmen')} teil, aus ${formatCount(functions, 'Bereich', 'Bereichen')}.`, whole: 'Organisation im Ganzen', label: 'Teilnehmende',
    missing: 'Niemand spricht für', missingSentence: (names) => `${formatList(names)}: ${names.length === 1 ? 'Dieser Bereich gehört' : 'Diese Bereiche gehören'} zu dem, was die Kundschaft erlebt, und niemand von dort ist eingeladen.`, complete: 'Alle Bereiche sind vertreten.',
    champions: 'Fürsprachen', championsLead: 'Sie sind dabei, ohne eingeladen zu werden.', noChampions: 'Zurzeit ist keine Fürsprache im Amt.', championOf: (name) => `Fürsprache: ${name}`,
    invite: 'Jemanden einladen', who: 'Wer', function: 'Für welchen Bereich', functionHint: 'Leer: für die Organisation im Ganzen.', add: 'Einladen', addNext: 'Einladen und weitere nennen', find: 'Ein Teil des Namens', added: 'Eingeladen.', addedAndTold: 'Eingeladen; es geht eine E-Mail mit Kalenderdatei hinaus.', dismiss: 'Von der Liste nehmen', dismissTitle: 'Von der Liste nehmen?', dismissSentence: (name) => `${name} nimmt nicht teil. Es geht keine E-Mail hinaus.`, dismissed: 'Von der Liste genommen.',
    asked: (words) => `Gebeten um: ${words}`, askedOfAll: (words) => `Wo nichts anderes steht, sind alle gebeten: ${words}`, prepared: 'Vorbereitet', notPrepared: 'Noch nicht vorbereitet', ask: 'Um Vorbereitung bitten', askAll: 'Alle um Vorbereitung bitten', askWhat: 'Was soll vorbereitet werden?', askHint: 'Es steht in der Einladung und unter „Wartet auf Sie“, bis es getan ist. Leer nimmt die Bitte zurück.', askAllHint: 'Für alle, die noch um nichts Eigenes gebeten sind.', asks: 'Bitten', askDone: 'Darum ist gebeten.', left: 'ist ausgeschieden', cancel: 'Abbrechen',
  },
  announce: { act: 'Ankündigen und einladen', title: 'Diesen Gipfel ankündigen?', sentence: (count) => `${formatCount(count, 'Person bekommt', 'Personen bekommen')} eine E-Mail mit Kalenderdatei und mit dem, worum sie gebeten sind. Ändern lässt sich alles weiterhin; eine andere Zeit oder ein anderer Ort wird sofort mitgeteilt.`, done: 'Angekündigt. Alle sind eingeladen.' },
  close: { act: 'Er hat stattgefunden', title: 'Hat er stattgefunden?', sentence: 'Tagesordnung und Teilnehmende bleiben von da an, wie sie sind.', done: 'Vermerkt.' },
  cancelling: { act: 'Gipfel absagen', title: 'Diesen Gipfel absagen?', sentence: 'Alle Eingeladenen erfahren es, mit Ihrer Begründung. Es lässt sich nicht zurücknehmen.', because: 'Warum', done: 'Abgesagt.', back: 'Behalten' },
} satisfies Twin<English>;
