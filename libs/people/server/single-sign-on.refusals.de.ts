import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './single-sign-on.refusals.js';

germanRefusals(refusals, {
  IssuerUnusable: 'Das ist keine Adresse eines Ausstellers. Sie beginnt mit https:// und hat kein Fragezeichen, zum Beispiel https://login.firma.de.',
  ProviderAddressForbidden: 'Diese Adresse führt in ein geschlossenes Netz. Wer diese Installation betreibt, kann es öffnen (SINGLE_SIGN_ON_ALLOW).',
  ProviderUnreachable: 'Unter der Adresse des Ausstellers war kein Anbieter für OpenID Connect zu finden. Es wurde nichts geändert. Bitte prüfen Sie die Adresse und versuchen Sie es noch einmal.',
  DomainUnusable: 'Bitte geben Sie Mail-Domains an, zum Beispiel firma.de, durch Kommas getrennt.',
  SecretsKeyMissing: 'Diese Installation kann noch kein Geheimnis aufbewahren: Wer sie betreibt, setzt AUTH_KEY oder AUTH_DIR für den auth-Prozess.',
  SecretLost: 'Das Geheimnis des Clients lässt sich nicht mehr lesen. Die Verwaltung gibt es neu ein; bis dahin lässt Sie ein Link per E-Mail ein.',
  SingleSignOnGone: 'Diesen Weg hinein gibt es nicht mehr. Ein Link per E-Mail lässt Sie ein.',
  SingleSignOnUnavailable: 'Die Anmeldung Ihres Unternehmens lässt sich gerade nicht prüfen. Es wurde nichts geändert; bitte versuchen Sie es in einer Minute noch einmal.',
  SignInAttemptUnknown: 'Diese Anmeldung wurde in einem anderen Browser begonnen, war schon zu Ende oder hat länger als zehn Minuten gedauert. Bitte beginnen Sie hier von vorn.',
  SignInDeclined: 'Die Anmeldung wurde auf der Seite Ihres Unternehmens abgebrochen. Niemand ist angemeldet.',
  SingleSignOnNotAccepted: 'Was die Anmeldung Ihres Unternehmens sagt, ließ sich nicht bestätigen; niemand ist angemeldet. Bitte beginnen Sie von vorn; geschieht es wieder, sagen Sie es Ihrer Verwaltung.',
  AddressNotVerified: 'Die Anmeldung Ihres Unternehmens sagt nicht, dass Ihre Mailadresse bestätigt ist. Verwenden Sie einen Link per E-Mail und sagen Sie es Ihrer Verwaltung.',
  OtherDomain: 'Dieser Weg hinein ist für andere Mail-Domains als Ihre. Ein Link per E-Mail lässt Sie ein.',
  NobodyHere: 'Niemand in dieser Organisation hat Ihre Mailadresse. Die Verwaltung kann Sie importieren; die Anmeldung legt niemanden an.',
  OtherIdentity: 'Diese Adresse gehört zu jemandem, den die Anmeldung Ihres Unternehmens unter einem anderen Konto kannte. Verwenden Sie einen Link per E-Mail.',
  OfficeComesByItself: 'Sie haben ein Amt der Fürsprache oder Stellvertretung: Die Kundschaft hat Sie gewählt, also meldet Sie kein Unternehmen an. Verwenden Sie Ihren Passkey oder einen Link per E-Mail.',
  ComeInYourself: 'Die Anmeldung Ihres Unternehmens genügt hier nicht, denn es geht um Ihr Konto selbst. Melden Sie sich ab und kommen Sie mit einem Link per E-Mail.',
});
