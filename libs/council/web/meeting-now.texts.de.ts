import { formatCount, formatTime, type Twin } from '@tribune/ui/words';
import type { English } from './meeting-now.texts.js';

export const german = {
  invites: { running: 'Die Sitzung findet gerade statt', soon: 'Die Sitzung beginnt gleich', enter: 'Zur Sitzung', sentence: 'Was behandelt wird, wer da ist und Ihre Stimme, für alle im selben Moment: im Raum oder von woanders.' },
  page: {
    title: 'Die Sitzung jetzt', of: (council) => `${council}: jetzt`, back: 'Zu dieser Sitzung', since: (at) => `Begonnen um ${formatTime(at)}.`, planned: (at) => `Geplant für ${formatTime(at)}.`,
    notBegun: 'Sie hat noch nicht begonnen', notBegunSentence: 'Sobald der Vorsitz eröffnet, sehen hier alle, was behandelt wird. Sagen Sie inzwischen, dass Sie da sind.', over: 'Diese Sitzung ist vorbei', overSentence: 'Was behandelt wurde und wer da war, bleibt erhalten.', cancelled: 'Diese Sitzung findet nicht statt', toPage: 'Zur Seite der Sitzung',
    empty: 'Auf der Tagesordnung steht nichts.',
  },
  chair: { begin: 'Eröffnen', begun: 'Eröffnet.', previous: 'Zurück', next: 'Weiter', nextOf: (title) => `: ${title}`, close: 'Sitzung schließen', closeTitle: 'Diese Sitzung schließen?', closeSentence: 'Anwesenheit, Notizen und festgehaltene Abstimmungen bleiben, wie sie sind; daraus entsteht das Protokoll. Laufende Abstimmungen gehen bis zu ihrer Zeit weiter.', closed: 'Geschlossen.' },
  agenda: { title: 'Tagesordnung', now: 'Jetzt', done: 'Behandelt', voted: 'Hier abgestimmt', go: (title) => `Zu „${title}“`, goShort: 'Dorthin', minutes: (count) => formatCount(count, 'Minute', 'Minuten'), late: (count) => `${formatCount(count, 'Minute', 'Minuten')} später als geplant.` },
  item: { of: (position, all) => `${position} von ${all}`, decision: (number) => `Entscheidung ${number}`, nothing: 'Keine Entscheidung: Sprechen Sie darüber und notieren Sie, worauf es ankommt.' },
  note: { label: 'Notiz für das Protokoll', hint: 'Was gesagt oder vereinbart wurde, in wenigen Worten. Alle in der Sitzung sehen sie.', save: 'Notiz speichern', saved: 'Notiert.', unsaved: 'Noch nicht gespeichert; auf diesem Gerät aufbewahrt.', title: 'Für das Protokoll notiert' },
  presence: {
    title: 'Wer da ist', mine: 'Sind Sie da?', mineOptions: { IN_ROOM: 'Im Raum', REMOTE: 'Von woanders', ABSENT: 'Nicht da' }, marks: { IN_ROOM: 'Im Raum', REMOTE: 'Von woanders', ABSENT: 'Nicht da' }, left: (at) => `Gegangen um ${formatTime(at)}`, none: 'Nichts gesagt',
    bar: 'Mitglieder, die da sind', inRoom: 'im Raum', remote: 'von woanders', quorum: (needed) => `Quorum ${needed}`, members: 'Mitglieder', champions: 'Fürsprachen', here: 'Da', gone: 'Nicht da', ofWhom: (name) => `: ${name}`,
  },
} satisfies Twin<English>;
