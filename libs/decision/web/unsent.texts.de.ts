import type { Twin } from '@tribune/ui/words';
import type { English } from './unsent.texts.js';

export const german = {
  title: (title) => `Noch nicht gezählt: Ihre Stimme zu „${title}“`,
  waits: (you, minutes) => `${you}. Der Server ist nicht erreichbar. Ihre Stimme ist hier aufgehoben und wird von selbst gesendet, sobald wieder eine Verbindung da ist, bis ${minutes} Minuten nach dem Abgeben. Lassen Sie diese Seite offen.`,
  late: (you, minutes) => `${you}. ${minutes} Minuten lang kam sie nicht durch, also wird sie nicht mehr von selbst gesendet: Inzwischen kann viel gesagt worden sein. Senden Sie sie jetzt, wenn das noch Ihre Stimme ist.`,
  sendNow: 'Jetzt senden',
  discard: 'Nicht senden',
  arrived: (title) => `Ihre Stimme zu „${title}“ ist angekommen. Sie zählt.`,
  refused: (title) => `Nicht gezählt: Ihre Stimme zu „${title}“`,
  read: 'Ansehen',
  understood: 'Verstanden',
  here: 'Noch nicht gezählt. Ihre Wahl ist hier aufgehoben und wird von selbst gesendet, sobald wieder eine Verbindung da ist; sie zählt einmal.',
  lateHere: 'Noch nicht gezählt. Ihre Wahl ist hier aufgehoben; sie liegt eine Weile zurück und wird darum nicht mehr von selbst gesendet. Es noch einmal zu versuchen ist sicher, sie zählt einmal.',
} satisfies Twin<English>;
