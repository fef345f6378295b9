import { formatDateTime, type Twin } from '@tribune/ui/words';
import type { English } from './calendar-feed.texts.js';

export const german = {
  title: 'Ihr Kalender', lead: 'Alle Ihre Sitzungen und Gipfel in dem Kalender, den Sie benutzen, von selbst auf dem neuesten Stand.', none: 'Er hat noch keine Adresse.', madeAt: (at) => `Seine Adresse entstand am ${formatDateTime(at)}. Gezeigt wird sie nur, wenn sie entsteht.`,
  make: 'Adresse anlegen', another: 'Andere Adresse anlegen', anotherTitle: 'Eine andere Adresse anlegen?', anotherSentence: 'Die frühere gilt von da an nicht mehr: Tragen Sie die neue in Ihren Kalender ein.', revoke: 'Adresse aufheben', revokeTitle: 'Die Adresse aufheben?', revokeSentence: 'Kalender, die sie benutzen, sehen nichts mehr.',
  address: 'Adresse Ihres Kalenders', hint: 'Abonnieren Sie sie in Ihrem Kalender. Wer sie hat, liest, wann und wo Sie tagen und worüber: Geben Sie sie niemandem.', made: 'Angelegt. Kopieren Sie sie jetzt.', revoked: 'Niemand liest ihn mehr.',
} satisfies Twin<English>;
