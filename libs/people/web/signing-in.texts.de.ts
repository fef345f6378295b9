import { formatCount, type Twin } from '@tribune/ui/words';
import type { English } from './signing-in.texts.js';

export const german = {
  signIn: {
    byLink: 'Mit einem Link per E-Mail', lead: 'Hier gibt es keine Passwörter. Wir schicken Ihnen einen Link, und ein Knopf dahinter lässt Sie ein.',
    form: 'Mit E-Mail anmelden', email: 'Ihre E-Mail-Adresse', mail: 'Link zuschicken', passkey: 'Stattdessen mit Passkey',
    sent: 'Sehen Sie in Ihr Postfach', another: 'Andere Adresse verwenden',
    sentSentence: (address) => `Wenn ${address} hier bekannt ist, ist ein Link unterwegs. Er gilt einmal, eine halbe Stunde lang. Nichts angekommen? Sehen Sie im Spam-Ordner nach oder fragen Sie, wer Sie eingeladen hat.`,
    demoMail: { before: 'In dieser Vorführung kommt alle Post im ', mailbox: 'Postfach', after: ' an.' },
  },
  personas: {
    title: 'Sehen Sie sich um, als jemand von dort', lead: (organization) => `${organization ?? 'Das Unternehmen'} ist erfunden. Ein Klick, und Sie sind diese Person.`,
    be: (name) => `${name} sein`, more: 'Weitere Menschen', moreCount: (count) => (count === 1 ? 'Noch ein Mensch' : `${count} weitere Menschen`), at: (organization, count) => `${organization}: ${formatCount(count, 'Mensch', 'Menschen')}`,
    answersWait: (count) => (count === 0 ? 'Zurzeit wartet keine Entscheidung darauf.' : `Zurzeit ${count === 1 ? 'wartet' : 'warten'} ${formatCount(count, 'Entscheidung', 'Entscheidungen')} darauf.`),
    votesWait: (count) => (count === 0 ? 'Zurzeit wartet keine Abstimmung.' : `Zurzeit ${count === 1 ? 'wartet' : 'warten'} ${formatCount(count, 'Abstimmung', 'Abstimmungen')}.`),
    champion: { role: 'Fürsprache', can: 'Gewählt von denen, für die sie spricht. Was diese angeht, wird ohne diese Freigabe nicht endgültig.' },
    chair: { role: 'Vorsitz des Rates', can: 'Stimmt ab, unterstützt Vorschläge und eröffnet Abstimmungen.' },
    member: { role: 'Ratsmitglied', can: 'Schlägt vor und stimmt ab, was dort geschieht, wo die Kundschaft dem Unternehmen begegnet.' },
    admin: { role: 'Verwaltung', can: 'Richtet alles ein und entscheidet nichts.' },
    alternate: { role: 'Stellvertretung', can: 'Handelt, wenn die Fürsprache nicht kann, und sonst nie.' },
    officer: { role: 'Wahlleitung', can: 'Setzt die Wahl der Fürsprache an und tritt nicht an.' },
    executive: { role: 'Geschäftsleitung', can: 'Sieht, was bei wem stockt und warum.' },
    auditor: { role: 'Prüfung', can: 'Liest die ganze Aufzeichnung.' },
    analyst: { role: 'Analyse', can: 'Findet die Zahlen und sagt, wie sicher sie sind.' },
    customer: { role: 'Kundschaft', can: 'Wählt eine Fürsprache, darf selbst antreten und liest, was entschieden wurde.' },
  },
  link: {
    hello: (name) => `Guten Tag, ${name}`, lead: (organization) => `Dieser Link lässt Sie bei ${organization} ein, auf diesem Gerät.`, allow: (provider, organization) => `Jemand hat sich bei ${provider} mit Ihrer Adresse angemeldet. Wenn Sie das waren, darf es Sie von nun an bei ${organization} anmelden.`, allowAct: (provider) => `Anmelden und ${provider} erlauben`, which: 'Mehrere Organisationen kennen diese Adresse. Wohin möchten Sie?', at: (organization) => `Bei ${organization} anmelden`, notYou: 'Sind Sie das nicht? Schließen Sie diese Seite; es ist nichts geschehen.',
    used: 'Dieser Link gilt nicht mehr', usedLead: 'Ein Link gilt einmal und nicht lange. Haben Sie ihn auf einem anderen Gerät verwendet, sind Sie dort angemeldet.', newLink: 'Neuen Link holen',
  },
  another: {
    sentence: 'Sie hat eigene Menschen, einen eigenen Rat und eine eigene Kundschaft; keine sieht etwas von der anderen. Der Link, der sie gründet, geht an Ihre Adresse.', demo: 'Wie diese ist sie eine Vorführung: Wer diese Seite öffnet, darf sich dort als jede Person umsehen.', act: 'Link an mich senden',
    sent: 'Sehen Sie in Ihr Postfach', sentSentence: 'Der Link gründet die Organisation einmal, innerhalb von 24 Stunden. Wer beiden bekannt ist, wählt beim Anmelden.',
  },
  found: {
    title: 'Tribune einrichten', lead: 'Vier kurze Seiten, die Sie überspringen und später nachholen können. Eine Viertelstunde genügt.', setUp: 'Einrichtung',
    steps: { organization: 'Organisation', council: 'Rat', journey: 'Kundenweg', customers: 'Kundschaft' },
    form: 'Ihre Organisation', act: 'Organisation anlegen', organization: 'Wie heißt Ihre Organisation?', zone: 'Wo beginnen ihre Arbeitstage?', language: 'Welche Sprache spricht sie?', languageHint: 'Für E-Mails an alle, die keine gewählt haben, auch an die Kundschaft. Für sich selbst kann jede und jeder eine andere wählen.', zoneHint: 'Abstimmungen bleiben Arbeitstage lang offen; das sagt, wessen.',
    name: 'Ihr Name', email: 'Ihre E-Mail-Adresse', emailHint: 'Sie sind die erste Person der Verwaltung. Anmeldelinks gehen hierher; die Rolle richtet ein und gibt keine Stimme.',
    founderHint: 'Der Link kam hierher, also ist das die Adresse der ersten Verwaltung.',
    used: 'Dieser Link ist verbraucht', usedLead: 'Mit ihm wurde die Organisation eingerichtet, oder beim nächsten Start von Tribune wurde ein neuerer ausgegeben. Die Verwaltung meldet sich an wie alle anderen.',
  },
} satisfies Twin<English>;
