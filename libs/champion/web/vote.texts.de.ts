import { formatList, type Twin } from '@tribune/ui/words';
import type { English } from './vote.texts.js';

export const german = {
  title: (constituency) => `Wer soll für Sie sprechen? (${constituency})`,
  titleConfirmation: (constituency) => `Soll die Fürsprache weitermachen? (${constituency})`,
  leadConfirmation: 'Stimmen Sie zu, oder wählen Sie „Niemand davon“. Sie brauchen kein Konto.',
  tab: 'Ihr Stimmzettel',
  above: (organization) => organization,
  lead: 'Stimmen Sie so vielen zu, wie Sie mögen. Sie brauchen kein Konto.',
  question: 'Wem stimmen Sie zu?', hint: 'Beliebig vielen. Wer die meisten Zustimmungen hat, übernimmt die Fürsprache, die Nächsten stehen bereit.',
  kept: 'Ihre Wahl bleibt in diesem Tab, bis Sie den Stimmzettel abgeben oder den Tab schließen; ein Neuladen verliert sie nicht. Vorher wird nichts gesendet.',
  none: 'Niemand davon', noneHint: 'Zählt als Stimme. Wer nicht mehr Zustimmungen hat als das, ist nicht gewählt.',
  words: 'In eigenen Worten', noWords: 'Keine Vorstellung.',
  review: 'Stimmzettel ansehen', nothing: 'Wählen Sie eine oder mehrere Personen oder „Niemand davon“.',
  confirmTitle: 'Ihr Stimmzettel', approve: (names) => `Sie stimmen zu: ${formatList(names)}.`, approveNone: 'Sie stimmen niemandem davon zu.',
  once: 'Er wird einmal abgegeben und lässt sich nicht ändern: Niemand, auch wir nicht, wird wissen, welcher der Ihre ist.',
  cast: 'Stimmzettel abgeben', back: 'Ändern',
  doneTitle: 'Ihr Stimmzettel ist abgegeben', doneLead: 'Er wird nach Ende der Wahl gezählt.',
  receipt: 'Ihre Quittung', receiptHint: 'Behalten Sie sie. Nur mit ihr finden Sie Ihren Stimmzettel in der Liste, die mit dem Ergebnis veröffentlicht wird.',
  notKept: 'Diese Quittung wird nur jetzt gezeigt. Weder dieses Gerät noch wir bewahren sie auf, und wir können sie nicht noch einmal schicken.',
  earlierReceipt: 'Dieses Gerät hatte schon einen Stimmzettel gesendet, und der zählt. Dies ist seine Quittung.',
  save: 'Als Datei speichern', file: (organization, receipt) => `${organization}\nQuittung meines Stimmzettels: ${receipt}\n`,
  unsure: 'Ist Ihr Stimmzettel angekommen?', unsureLead: 'Die Verbindung brach ab, während Ihr Stimmzettel unterwegs war. Ihn noch einmal zu senden ist unbedenklich: Er zählt einmal.', sendAgain: 'Noch einmal senden', chooseAgain: 'Neu wählen',
  votedTitle: 'Dieser Wahlschein ist verwendet', votedLead: 'Damit wurde ein Stimmzettel abgegeben, und er zählt. Er lässt sich nicht ändern: Niemand weiß, welcher es ist.',
  closed: 'Die Wahl ist zu Ende', closedLead: 'Die Stimmzettel werden gezählt. Das Ergebnis kommt per E-Mail und steht hier.',
  unknown: 'Dieser Wahlschein ist nicht bekannt', unknownLead: 'Bitte öffnen Sie den Link aus Ihrer E-Mail noch einmal, und zwar ganz. Manchmal schneidet ein Mailprogramm ihn entzwei.',
  closes: 'Wahl endet', secrecy: 'Wer kann sehen, was ich wähle?',
} satisfies Twin<English>;
