import { germanRefusals } from '@tribune/kernel/server';
import type { AddressProblem } from './webhook-url.js';
import * as refusals from './webhook.refusals.js';

const SENTENCES: Readonly<Record<AddressProblem, string>> = {
  NOT_AN_ADDRESS: 'Das ist keine Webadresse. Eine sieht so aus: https://example.com/tribune.',
  NOT_HTTPS: 'Bitte geben Sie eine Adresse an, die mit https:// beginnt: Was gemeldet wird, soll unterwegs niemand lesen.',
  OTHER_PORT: 'An diesem Port lauscht etwas anderes als ein Webserver, zum Beispiel ein Mailserver. Bitte geben Sie eine Adresse ohne Port oder mit einem anderen an.',
  WITH_PASSWORD: 'Bitte lassen Sie Benutzer und Passwort aus der Adresse weg: Die Signatur beweist, wer sendet.',
  NOT_PUBLIC: 'Diese Adresse führt in ein privates Netz. Wer diese Installation betreibt, kann eines in WEBHOOK_ALLOW öffnen.',
};

germanRefusals(refusals, {
  WebhookAddressRefused: ({ problem }) => SENTENCES[problem],
  WebhooksTooMany: 'Es gibt schon zwanzig Webhooks. Entfernen Sie einen, den niemand mehr braucht.',
});
