import * as refusals from './common.refusals.js';
import { germanRefusals } from './refusal.types.js';

/** The things that may not be found, by the names of their types, with what German puts before them. */
const THINGS: Readonly<Record<string, string>> = {
  Decision: 'Diese Entscheidung', Election: 'Diese Wahl', Constituency: 'Diese Wählerschaft', Council: 'Dieser Rat', Seat: 'Dieser Sitz', Person: 'Diese Person', TouchPoint: 'Dieser Kontaktpunkt', Revision: 'Diese Fassung',
  Recusal: 'Diese Befangenheit', Action: 'Diese Maßnahme', Passkey: 'Dieser Passkey', Session: 'Diese Anmeldung', SignedInSession: 'Diese Anmeldung', ApiToken: 'Dieser Token', Nomination: 'Diese Nominierung', VotingRule: 'Diese Abstimmungsregel', Organization: 'Diese Organisation', Mail: 'Diese E-Mail',
  Evidence: 'Dieser Beleg', Comment: 'Dieser Beitrag', Objection: 'Dieser Einwand', Figure: 'Dieser Wert', Summit: 'Dieser Gipfel', PlanLine: 'Diese Zeile', PlanVersion: 'Diese Fassung', Element: 'Dieses Element', Function: 'Dieser Bereich', Meeting: 'Diese Sitzung', Webhook: 'Dieser Webhook',
};
const ROLES: Readonly<Record<string, string>> = {
  EXECUTIVE: 'Geschäftsleitung', COUNCIL_MEMBER: 'Ratsmitglied', CHAIR: 'Vorsitz', ANALYST: 'Analyse', CONTENT_EDITOR: 'Redaktion', ELECTION_OFFICER: 'Wahlleitung', ADMIN: 'Verwaltung', AUDITOR: 'Prüfung',
};

germanRefusals(refusals, {
  SignInRequired: 'Bitte melden Sie sich zuerst an. Was Sie geschrieben haben, bleibt erhalten.',
  NotAllowed: 'Das dürfen Sie hier nicht. Ihre Verwaltung kann Ihnen sagen, wer es darf.',
  TokenNotEnough: ({ scope }) => (scope ? `Diesem Token fehlt der Umfang ${scope}. Erstellen Sie unter „Ihr Konto“, „Tokens für Programme“ einen anderen.` : 'Das kann kein Token: Es ist für jemanden, der sich angemeldet hat. Bitte öffnen Sie die Seite und tun Sie es dort.'),
  RoleRequired: ({ role }) => `Das darf nur, wer diese Rolle hat: ${ROLES[role] ?? role}.`,
  NotFound: ({ type }) => `${THINGS[type] ?? 'Das'} wurde nicht gefunden. Vielleicht war der Link falsch.`,
  InputInvalid: 'Diese Eingabe lässt sich so nicht verwenden. Bitte prüfen Sie sie.',
  FieldMissing: ({ field }) => (field?.endsWith('Id') ? 'Bitte wählen Sie hier.' : 'Bitte füllen Sie dieses Feld aus.'),
  IdempotencyKeyReused: 'Diese Anfrage wurde schon mit anderem Inhalt gesendet. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  TooManyRequests: ({ retryAfterSeconds: wait }) => `Das kam zu oft. In ${wait < 90 ? (wait === 1 ? 'einer Sekunde' : `${wait} Sekunden`) : `${Math.ceil(wait / 60)} Minuten`} geht es wieder; was Sie geschrieben haben, bleibt erhalten.`,
});
