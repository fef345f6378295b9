import type { Twin } from '@tribune/ui/words';
import type { English } from './people.texts.js';

export const german = {
  passkey: {
    abandoned: 'Die Passkey-Abfrage wurde geschlossen, oder dieses Gerät hat keinen Passkey für diese Adresse. Es wurde nichts geändert.',
  },
  people: {
    singleSignOn: 'Single Sign-on', title: 'Menschen und Rollen', lead: 'Wer mit den Räten arbeitet.', leadAdmin: 'Hier werden Rollen vergeben. Die Fürsprache ist keine Rolle: Die Kundschaft wählt sie.', import: 'Menschen importieren', roles: 'Was Rollen dürfen',
    find: 'Jemanden finden', byName: 'Nach Namen.', byNameOrAddress: 'Nach Namen oder Adresse.', show: 'Zeigen', staff: 'Belegschaft', everybody: 'Alle, auch die Kundschaft', list: 'Menschen',
    nobodyCalled: (words) => `Niemand heißt hier „${words}“`, nobody: 'Hier ist noch niemand', tryPart: 'Versuchen Sie es mit einem Teil des Namens.', begin: 'Importieren Sie Menschen oder gründen Sie einen Rat.',
    offices: { seat: (council) => `Sitz: ${council}`, chair: (council) => `Vorsitz: ${council}`, champion: (constituency) => `Fürsprache: ${constituency}`, alternate: (constituency) => `Stellvertretung: ${constituency}` },
    notOpen: 'Auf dieser Seite sehen einander, die hier arbeiten', notOpenSentence: 'Wen die Kundschaft gewählt hat, steht bei den Wahlen.', elections: 'Wahlen ansehen',
    more: 'Mehr Menschen zeigen', customer: 'Kundschaft', change: 'Ändern', done: 'Fertig',
    becomesStaff: 'Diese Person gehört zur Kundschaft. Mit einer Rolle kommt sie zur Belegschaft und kann die Fürsprache nicht mehr übernehmen.',
    left: (name) => `${name} hat keinen Zugang mehr.`, leaves: 'Verlässt die Organisation', leavesTitle: (name) => `Geht ${name}?`, leavesAct: (name) => `${name} geht`,
    leavesSentence: 'Anmeldungen, Rollen und Sitze enden sofort. Was diese Person abgestimmt und geschrieben hat, bleibt. In laufenden Abstimmungen zählt sie als jemand, der nicht abgestimmt hat, wenn sie es noch nicht hat. Ein neuer Import holt sie zurück.',
  },
  organization: { title: 'Die Organisation', lead: 'Alles Entschiedene bleibt; auch die Adressen des Registers bleiben.', name: 'Name', nameHint: 'Er steht von jetzt an auf jeder Seite, in E-Mails und im Register.', zone: 'Zeitzone', zoneHint: 'In ihr beginnen und enden die Arbeitstage. Fristen, die schon laufen, bleiben, wie sie sind.', save: 'Speichern', saved: 'Gespeichert.', unchanged: 'Sie haben nichts geändert.', afresh: 'Neu beginnen' },
  organizationLanguage: { title: 'Sprache der Organisation', lead: 'Sie gilt in E-Mails an alle, die keine Sprache gewählt haben, auch an die Kundschaft; und im Register für Programme, die keine nennen.', label: 'Sprache', saved: 'Die Sprache der Organisation ist gesetzt.' },
  roles: {
    EXECUTIVE: { name: 'Geschäftsleitung', does: 'Liest alles, was der Rat entscheidet.' },
    COUNCIL_MEMBER: { name: 'Ratsmitglied', does: 'Arbeitet mit einem Rat. Wer abstimmt, braucht einen Sitz; er wird auf der Seite des Rates vergeben.' },
    CHAIR: { name: 'Vorsitz', does: 'Leitet allgemein. Der Vorsitz eines Rates ist an dessen Sitz vermerkt.' },
    ANALYST: { name: 'Analyse', does: 'Sammelt, was die Kundschaft sagt.' },
    CONTENT_EDITOR: { name: 'Redaktion', does: 'Bereitet vor, was die Kundschaft liest.' },
    ELECTION_OFFICER: { name: 'Wahlleitung', does: 'Setzt Wahlen an; kann in keiner antreten und in keinem Rat sitzen.' },
    ADMIN: { name: 'Verwaltung', does: 'Richtet ein. Gibt keine Stimme, keine Freigabe und handelt nie für andere.' },
    AUDITOR: { name: 'Prüfung', does: 'Liest die ganze Aufzeichnung.' },
  },
} satisfies Twin<English>;
