import { formatCount, type Twin } from '@tribune/ui/words';
import type { English } from './single-sign-on.texts.js';

export const german = {
  ways: {
    with: (name) => `Mit ${name} anmelden`, at: (name, organization) => `Mit ${name} bei ${organization} anmelden`, or: 'Ihr Unternehmen hat einen eigenen Weg hinein.',
    askedTitle: 'Sehen Sie in Ihr Postfach', askedSentence: 'Sie kommen zum ersten Mal auf diesem Weg. Wir haben Ihnen geschrieben: Drücken Sie einmal den Knopf hinter dem Link, von da an genügt die Anmeldung Ihres Unternehmens.',
    problemTitle: 'Sie sind nicht angemeldet',
  },
  title: 'Single Sign-on', people: 'Menschen und Rollen', lead: 'Ihre Leute melden sich dort an, wo sie es für alles andere tun (OpenID Connect).',
  notYours: 'Die Verwaltung richtet das ein', notYoursSentence: 'Bitten Sie Ihre Verwaltung, wenn Ihr Unternehmen eine eigene Anmeldung hat.',
  none: 'Alle kommen mit einem Link per E-Mail oder einem Passkey', noneSentence: 'Mit einem Anbieter Ihres Unternehmens bekommen sie einen Knopf mit dessen Namen, sobald sie eine Adresse Ihrer Domains eingegeben haben.', set: 'Einrichten', change: 'Ändern', keep: 'Lassen, wie es ist',
  button: 'Knopf', name: 'Wie heißt der Knopf?', nameHint: 'Darauf steht „Mit … anmelden“.', issuer: 'Aussteller', issuerHint: 'Die Adresse des Anbieters, zum Beispiel https://login.firma.de.', clientId: 'Client-ID', clientSecret: 'Client-Geheimnis', secretHint: 'Es wird verschlüsselt aufbewahrt und niemandem gezeigt.', secretKept: 'Lassen Sie es leer, um das vorhandene zu behalten.',
  domains: 'Mail-Domains', domainsHint: 'Durch Kommas getrennt, zum Beispiel firma.de, firma.com.', save: 'Anbieter suchen und speichern', saved: 'Der Anbieter ist gefunden. Probieren Sie es jetzt aus.', form: 'Single Sign-on',
  wayBack: 'Redirect-URI', wayBackHint: 'Geben Sie sie beim Anbieter genau so ein. Er schickt Ihre Leute nur an diese Adresse zurück.', heldBy: 'In Gebrauch bei', held: (count) => formatCount(count, 'Person', 'Personen'), since: 'Eingerichtet',
  close: 'Diesen Weg schließen', closeTitle: 'Diesen Weg hinein schließen?', closeSentence: 'Wer auf diesem Weg gekommen ist, wird jetzt abgemeldet. Links per E-Mail und Passkeys gelten weiter für alle.', closed: 'Dieser Weg hinein ist geschlossen.',
  again: 'Einrichten kann es nur, wer sich eben erst angemeldet hat.',
  knowTitle: 'Was es tut und was nicht',
  know: ['Die Anmeldung legt niemanden an: Zuerst werden Personen importiert.', 'Beim ersten Mal bekommt jede Person eine E-Mail und sagt selbst Ja. Niemand wird jemand anderes, weil Sie einen Anbieter nennen.', 'Fürsprache und Stellvertretung kommen nicht auf diesem Weg: Die Kundschaft hat sie gewählt.', 'Links per E-Mail bleiben: Fällt der Anbieter aus, ist niemand ausgesperrt.'],
} satisfies Twin<English>;
