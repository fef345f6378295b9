import { germanRefusals } from '@tribune/kernel/server';
import { ELECTION_WORDS, sayTermStillRuns } from '@tribune/champion/domain';
import * as champion from './champion.refusals.js';
import * as nomination from './nomination.refusals.js';
import * as voting from './voting.refusals.js';

germanRefusals(champion, {
  ElectionAlreadyRunning: 'Eine Wahl dieser Wählerschaft läuft schon. Die nächste lässt sich ansetzen, wenn das Ergebnis veröffentlicht ist.',
  TermStillRuns: ({ callableFrom, timeZone }) => sayTermStillRuns(callableFrom, timeZone, 'de'),
  ElectionDaysOutOfRange: ({ minimum, maximum }) => `Nominierung und Wahl dauern je zwischen ${minimum} und ${maximum} Tagen.`,
  ConstituencyNameTaken: ({ name }) => `Es gibt schon eine Wählerschaft namens „${name}“.`,
  NotTheChampion: 'Das kann nur, wer dieses Amt hat, und Sie haben es jetzt nicht.',
  TimeNotAhead: 'Bitte wählen Sie einen Zeitpunkt, der vor uns liegt, höchstens ein Jahr voraus.',
  NothingHandedOver: 'Sie haben dieses Amt nicht übergeben, oder die Zeit ist von selbst abgelaufen: Es ist Ihres.',
});

germanRefusals(nomination, {
  NotOnRoll: 'Sie stehen nicht im Wählerverzeichnis dieser Wählerschaft und nehmen darum an ihren Wahlen nicht teil.',
  NominationsClosed: 'Die Nominierung ist beendet. Wer jetzt antritt, steht auf dem Stimmzettel.',
  NomineeNotOnRoll: 'Niemand mit dieser Adresse steht im Wählerverzeichnis. Nur wer darin steht, kann antreten; bitte prüfen Sie die Schreibweise.',
  OfficerMayNotStand: 'Die Wahlleitung kann bei einer Wahl nicht antreten.',
  MemberMayNotStand: 'Ein Ratsmitglied kann nicht die Fürsprache der Kundschaft sein.',
  EmployeeMayNotStand: 'Wer zur Belegschaft gehört, kann nicht die Fürsprache der Kundschaft sein.',
  AdministratorMayNotStand: 'Wer zur Verwaltung gehört, kann keine Fürsprache sein.',
  ThreeTermsServed: 'Nach drei Amtszeiten in der Fürsprache tritt niemand noch einmal an.',
  NominationDeclined: 'Diese Person wurde gefragt und möchte bei dieser Wahl nicht antreten.',
  NotNominated: 'Sie sind bei dieser Wahl nicht nominiert.',
  OnlyTheIncumbentStands: ELECTION_WORDS.de.onlyIncumbent,
});

germanRefusals(voting, {
  CardUnknown: 'Dieser Wahlschein ist nicht bekannt. Bitte öffnen Sie den Link aus Ihrer E-Mail noch einmal, und zwar ganz.',
  ReceiptUnusable: 'Die Quittung Ihres Browsers lässt sich nicht verwenden. Es wurde nichts gezählt. Bitte laden Sie die Seite neu und wählen Sie noch einmal.',
  AlreadyVoted: 'Mit diesem Wahlschein wurde schon ein Stimmzettel abgegeben, und er zählt. Er lässt sich nicht ändern: Niemand weiß mehr, welcher es ist.',
  VotingClosed: 'Die Wahl ist nicht offen. Ihr Stimmzettel wurde nicht gezählt.',
  NotANominee: 'Dieser Stimmzettel nennt jemanden, der bei dieser Wahl nicht antritt. Es wurde nichts gezählt. Bitte laden Sie die Seite neu und wählen Sie noch einmal.',
});
