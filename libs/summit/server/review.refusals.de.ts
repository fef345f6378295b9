import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './review.refusals.js';

germanRefusals(refusals, {
  NotAReviewer: 'Das dürfen nur, die der Geschäftsleitung dieses Gipfels angehörten, als die Prüfung dieser Fassung eröffnet wurde.',
  MayNotComment: 'Zu den Zeilen eines Plans äußern sich Fürsprachen und die Geschäftsleitung.',
  ReviewOpened: ({ number }) => `Fassung ${number} wird schon geprüft.`,
  ReviewEnded: ({ number }) => `Die Prüfung von Fassung ${number} ist beendet. Was sich ändern soll, steht in der nächsten Fassung.`,
  PlanNotApproved: 'Noch ist keine Fassung dieses Plans freigegeben.',
  MayNotBring: 'Das tun nur, wer den Gipfel plant, teilnehmende Mitglieder der Geschäftsleitung und wer in diesem Rat vorschlagen darf.',
  MadeOfLine: 'Diese Entscheidung ist aus dieser Zeile entstanden und bleibt mit ihr verbunden.',
  NobodyReviews: 'Niemand aus der Geschäftsleitung nimmt an diesem Gipfel teil, der seinen Plan prüfen könnte.',
  ReviewUnusable: ({ problem }) =>
    problem === 'LINES' ? 'Wer den ganzen Plan freigibt, lässt keine Zeile weg.'
    : problem === 'NO_LINE' ? 'Nennen Sie mindestens eine Zeile, die Sie meinen.'
    : problem === 'EVERY_LINE' ? 'Sie lassen jede Zeile weg; verlangen Sie stattdessen Änderungen.'
    : problem === 'TWICE' ? 'Eine Zeile ist zweimal genannt.'
    : 'Sagen Sie zu jeder Zeile, die Sie nennen, warum.',
});
