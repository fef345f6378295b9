import { formatCount, type Twin } from '@tribune/ui/words';
import type { English } from './set-up.texts.js';

const customersOf = (count: number) => formatCount(count, 'Kundin oder Kunde', 'Kundinnen und Kunden');

export const german = {
  title: 'Einrichtung', notYours: 'Die Verwaltung richtet Tribune ein', notYoursSentence: 'Wenn etwas fehlt, sagen Sie es Ihrer Verwaltung.', next: 'Weiter', skip: 'Überspringen', change: 'Ändern',
  council: {
    title: 'Wer sitzt im Rat?', lead: 'Die Adressen genügen: An jede geht eine E-Mail mit einem Link, der einlässt. Die Mitglieder stimmen ab, was an Ihren Kontaktpunkten geschieht, auch am Telefon und zwischen Sitzungen.',
    there: (name, members) => `„${name}“ hat ${formatCount(members, 'Mitglied', 'Mitglieder')}.`, another: 'Hier können Sie einen weiteren gründen.', form: 'Der Rat', act: 'Rat gründen',
    name: 'Wie nennen Sie ihn?', usualName: 'Markenrat', members: 'Seine Mitglieder, eines pro Zeile', membersHint: 'Name, E-Mail-Adresse, Bereich. Die Adresse allein genügt: Ines Duarte, ines@firma.de, Marketing',
    file: 'Oder eine CSV-Datei mit Name, E-Mail und Bereich', line: (line) => `Zeile ${line}`, chair: 'Wer hat den Vorsitz?', nobody: 'Noch niemand', understood: (members) => `${formatCount(members, 'Mitglied', 'Mitglieder')}, wie wir es verstehen:`, list: 'Mitglieder',
  },
  journey: {
    title: 'Wo begegnet Ihnen die Kundschaft?', lead: 'Eine Entscheidung nennt, welche Kontaktpunkte sie verändert. Beginnen Sie mit diesen und ändern Sie sie später.',
    there: (stages, touchPoints) => `Ihr Kundenweg hat ${formatCount(stages, 'Etappe', 'Etappen')} und ${formatCount(touchPoints, 'Kontaktpunkt', 'Kontaktpunkte')}.`, onlyMissing: 'Die Vorlage würde nur ergänzen, was fehlt.',
    act: (touchPoints) => `Diese ${touchPoints} Kontaktpunkte verwenden`, own: 'Haben Sie eine eigene Liste?', import: 'Kontaktpunkte importieren',
  },
  customers: {
    title: 'Wer ist Ihre Kundschaft?', lead: 'Die Adressen bilden das Wählerverzeichnis: Es wählt die Fürsprache, ohne deren Freigabe nichts endgültig wird, was die Kundschaft betrifft.',
    there: (customers) => `${customersOf(customers)} im Verzeichnis.`, more: 'Eine weitere Datei kommt dazu.',
  },
  done: {
    lead: 'Was steht und was noch zu tun ist.', stands: 'Was steht', council: 'Rat', noCouncil: 'Noch kein Rat', members: (names, members) => `${names}: ${formatCount(members, 'Mitglied', 'Mitglieder')}`,
    journey: 'Kundenweg', noTouchPoints: 'Noch keine Kontaktpunkte', touchPoints: (count) => formatCount(count, 'Kontaktpunkt', 'Kontaktpunkte'), customers: 'Kundschaft', nobody: 'Noch niemand im Verzeichnis', onRoll: (customers) => `${customersOf(customers)} im Verzeichnis`,
    champion: 'Die Fürsprache der Kundschaft', admin: 'Für die Verwaltung', people: 'Menschen und Rollen', peopleDetail: 'Wer dabei ist, was jede Person einrichten darf und wer gegangen ist.', another: 'Eine weitere Organisation einrichten', roles: 'Was Rollen dürfen', rolesDetail: 'Jede in einem Satz, und wer sie hat.', import: 'Import', importDetail: 'Kundschaft, Menschen, Sitze und Kontaktpunkte, aus einer Datei oder eingefügt.', record: 'Die Aufzeichnung', recordDetail: 'Wie weit versiegelt ist, was geschieht, und der Schlüssel zum Nachprüfen.', webhooks: 'Webhooks', webhooksDetail: 'Andere Programme, denen gemeldet wird, was geschieht, und was ihnen zugestellt wurde.', gallery: 'Gestaltung', galleryDetail: 'Jedes Teil, aus dem die Seiten gemacht sind, in jedem Zustand (auf Englisch).',
  },
  told: {
    title: 'Ihr Rat ist eingeladen', sentence: 'Jedes Mitglied hat eine E-Mail mit einem Link, der einlässt. Wer sie verlegt hat, meldet sich hier mit seiner Adresse an; ein Passwort braucht es nicht.', label: 'Wo sie sich anmelden',
  },
  defaults: {
    title: 'Was vom ersten Tag an gilt', lead: 'Nichts davon muss eingestellt werden. Es lässt sich später ändern, für alles, was danach kommt.',
    vote: 'Eine Abstimmung', voteSays: 'Angenommen, wenn mehr zustimmen als Einwand erheben und mindestens die Hälfte der Mitglieder abgestimmt hat, innerhalb von fünf Arbeitstagen. Stimmen bleiben bis zum Ende verborgen.',
    champion: 'Die Fürsprache', championSays: 'Hat sieben Tage, um auf eine angenommene Entscheidung zu antworten. Schweigen ist nie Freigabe; nach versäumter Frist darf die Stellvertretung handeln.',
    election: 'Eine Wahl', electionSays: 'Sieben Tage, um anzutreten, sieben, um zu wählen; so viele Zustimmungen, wie man mag; zwei Stellvertretungen; zwölf Monate, höchstens drei Amtszeiten.',
    register: 'Was entschieden wurde', registerSays: 'Die Kundschaft liest es; Zahlen über weniger als fünf Menschen werden nicht gezeigt.',
    constituencies: 'Wer bindet', constituenciesSays: 'Die Kundschaft. Belegschaft und andere können dazukommen und binden ab der ersten Amtszeit ihrer Fürsprache.',
  },
  election: {
    noCustomers: 'Ohne Kundschaft keine Fürsprache', noCustomersSentence: 'Solange niemand gewählt ist, warten Entscheidungen, die der Rat angenommen hat. Bringen Sie die Adressen Ihrer Kundschaft ein und setzen Sie hier die Wahl an.',
    held: 'Ihre Kundschaft hat eine Fürsprache', heldSentence: 'Entscheidungen können endgültig werden.', see: 'Zur Wahl',
    running: 'Die Wahl der Fürsprache läuft', runningSentence: 'Ihre Kundschaft weiß es per E-Mail. Inzwischen kann der Rat beginnen: Ein Mitglied schlägt eine erste Entscheidung vor, und was angenommen ist, wartet auf die Fürsprache.', propose: 'Erste Entscheidung vorschlagen',
    call: 'Lassen Sie Ihre Kundschaft ihre Fürsprache wählen', act: 'Wahl ansetzen',
    callSentence: (customers) => `${customersOf(customers)} ${customers === 1 ? 'erhält' : 'erhalten'} eine E-Mail: sieben Tage, um anzutreten oder jemanden vorzuschlagen, dann sieben Tage, um zu wählen, ohne Konto. Wer gewinnt, hat die Fürsprache zwölf Monate lang; die nächsten zwei sind die Stellvertretung.`,
  },
} satisfies Twin<English>;
