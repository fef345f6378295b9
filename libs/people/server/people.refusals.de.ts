import { germanRefusals } from '@tribune/kernel/server';
import * as address from './address.refusals.js';
import * as apiToken from './api-token.refusals.js';
import * as imports from './apply-import.js';
import * as founding from './ask-founding.js';
import * as handOver from './hand-over.types.js';
import * as passkey from './passkey.refusals.js';
import * as people from './people.refusals.js';

germanRefusals(people, {
  LinkNotUsable: 'Dieser Link gilt nicht mehr: Er wurde schon verwendet oder ist abgelaufen. Fordern Sie einen neuen an.',
  NotADemo: 'Ein Klick meldet hier niemanden an: Diese Organisation ist echt. Fordern Sie einen Link per E-Mail an.',
  TimeZoneUnknown: ({ timeZone }) => `„${timeZone}“ ist keine Zeitzone. Eine wäre zum Beispiel Europe/Berlin.`,
  OfficerHoldsSeat: 'Die Wahlleitung kann in keinem Rat sitzen: Beenden Sie zuerst den Sitz oder wählen Sie jemand anderen.',
  LastAdministrator: 'Das ist die letzte Person der Verwaltung. Geben Sie die Rolle zuerst jemand anderem.',
  HoldsOffice: ({ personName }) => `${personName ?? 'Diese Person'} hat ein Amt der Fürsprache oder Stellvertretung. Niemand kann es ihr nehmen: Es endet mit dem Rücktritt oder der Amtszeit. Auch ein Wechsel in die Belegschaft oder den Rat beendet es; darum steht der Rücktritt am Anfang.`,
  NotOnStaff: 'Diese Person gehört nicht zur Belegschaft, also gibt es nichts zu verlassen. Plätze der Kundschaft gehören dem Wählerverzeichnis.',
});

germanRefusals(address, {
  FreshSignInRequired: ({ byPasskey }) =>
    byPasskey ? 'Bitte zeigen Sie zuerst Ihren Passkey. Was Sie geschrieben haben, bleibt erhalten.' : 'Bitte melden Sie sich zuerst erneut an: Ihre Anmeldung ist länger als fünfzehn Minuten her. Was Sie geschrieben haben, bleibt erhalten.',
  AskedTooOften: 'Sie haben binnen einer Stunde fünf Änderungen beantragt. Bitte sehen Sie in beide Postfächer und versuchen Sie es später noch einmal.',
  AddressTaken: 'Diese Adresse gehört hier zu einem anderen Konto. Melden Sie sich damit an oder wählen Sie eine andere.',
  AddressGivenUp: ({ address: given }) => `${given} war hier die Adresse von jemandem, der sie geändert hat. Verwenden Sie die neue; die alte bekommt ein Jahr lang niemand anderes.`,
});

germanRefusals(apiToken, {
  TokenNotForYou: 'Tokens sind für Programme der Belegschaft und derer, die ein Amt haben. Was Sie hier lesen dürfen, lesen Sie auf den Seiten.',
  TooManyTokens: 'Sie haben zwanzig gültige Tokens. Widerrufen Sie einen, den kein Programm mehr braucht.',
});

germanRefusals(passkey, {
  PasskeyMissing: 'Sie haben noch keinen Passkey. Richten Sie zuerst unter „Ihr Konto“ einen ein; es dauert eine halbe Minute.',
  PasskeyWaits: 'Dieser Passkey ersetzt einen anderen und gilt noch nicht: Das dauert 72 Stunden, damit niemand ein Amt mit einem gestohlenen Postfach übernimmt.',
  PasskeyNotForYou: 'Sie brauchen keinen Passkey: Fürsprache und Stellvertretung unterschreiben mit einem, sobald sie im Amt sind, und die Belegschaft darf sich damit anmelden.',
  PasskeyNotAccepted: 'Dieser Passkey wurde nicht angenommen. Verwenden Sie den, den Sie hier unter dieser Adresse eingerichtet haben, und versuchen Sie es noch einmal.',
  ChallengeExpired: 'Das dauerte länger als fünf Minuten oder wurde schon beantwortet. Bitte beginnen Sie von vorn.',
  PasskeyKnown: 'Dieser Passkey ist schon eingerichtet.',
  PasskeysUnavailable: 'Passkeys lassen sich gerade nicht prüfen. Es wurde nichts geändert; bitte versuchen Sie es in einer Minute noch einmal.',
  PasskeyNotShown: 'Bitte zeigen Sie zuerst den bisher verwendeten Passkey: Nur wer ihn hat, kann einen Ersatz zurücknehmen.',
});

germanRefusals(imports, {
  ImportHasProblems: ({ badRows }) => `Es wurde nichts importiert: ${badRows === 1 ? 'Eine Zeile ist' : `${badRows} Zeilen sind`} zuerst zu berichtigen.`,
});

germanRefusals(handOver, {
  HandOverSettled: 'Das ist schon übergeben oder erledigt.',
});

germanRefusals(founding, {
  DemoFoundsNothing: 'Das ist eine Vorführung, in der Tage nach Belieben vergehen. Eine Organisation, die in echter Zeit lebt, wird auf einer eigenen Installation gegründet.',
});
