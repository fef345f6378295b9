import { electionOf, tokenOf, type Facts, type Letter } from './letter.js';

const electionUrl = (facts: Facts): string => `${facts.publicUrl}/elections/${electionOf(facts).id}`;
const whose = (facts: Facts): string => electionOf(facts).constituencyName;

/** What elections mail, in German. */
export const electionLetters = {
  NominationsOpen: (facts) => ({
    subject: `Wer soll bei ${facts.organizationName} für Sie sprechen?`,
    paragraphs: [
      `${facts.organizationName} lässt eine Fürsprache wählen (${whose(facts)}): jemanden von Ihnen, gewählt von Ihnen. Nichts, was Sie betrifft, wird ohne deren Freigabe endgültig.`,
      'Sie können selbst antreten oder jemanden aus dem Wählerverzeichnis nominieren. Es braucht etwa zwei Stunden in der Woche und keine Ausbildung.',
      `Die Nominierung endet am ${electionOf(facts).nominationsCloseAt}. Danach erhalten alle im Wählerverzeichnis per E-Mail einen Wahlschein.`,
    ],
    action: { label: 'Zur Wahl', url: electionUrl(facts) },
  }),

  NominationsReopened: (facts) => ({
    subject: `Noch tritt niemand an: Die Nominierung bei ${facts.organizationName} ist wieder offen`,
    paragraphs: [
      `Für die Fürsprache (${whose(facts)}) trat niemand an, darum ist die Nominierung bis ${electionOf(facts).nominationsCloseAt} wieder offen.`,
      'Bis jemand gewählt ist, warten Entscheidungen, die Sie betreffen. Vielleicht ist das etwas für Sie oder für jemanden, den Sie kennen?',
    ],
    action: { label: 'Zur Wahl', url: electionUrl(facts) },
  }),

  YouAreNominated: (facts) => ({
    subject: 'Jemand wünscht sich, dass Sie für die Fürsprache antreten',
    paragraphs: [
      `Sie wurden bei ${facts.organizationName} für die Fürsprache nominiert (${whose(facts)}).`,
      `Sie treten nur an, wenn Sie zustimmen. Sagen Sie es bis ${electionOf(facts).nominationsCloseAt} und schreiben Sie den Wählenden ein paar Sätze. Möchten Sie nicht, brauchen Sie nichts zu tun.`,
    ],
    action: { label: 'Mehr lesen und antworten', url: electionUrl(facts) },
  }),

  VotingCard: (facts) => ({
    subject: `Ihr Wahlschein: Wer spricht bei ${facts.organizationName} für Sie?`,
    paragraphs: [
      `Das ist Ihr eigener Wahlschein (${whose(facts)}). Er öffnet den Stimmzettel auf Ihrem Telefon oder Computer; Sie brauchen kein Konto.`,
      'Stimmen Sie so vielen zu, wie Sie mögen, oder niemandem. Ihr Stimmzettel ist geheim: Wer gewählt hat und was gewählt wurde, bleibt getrennt.',
      `Die Wahl endet am ${electionOf(facts).votingClosesAt}.`,
    ],
    action: { label: 'Jetzt wählen', url: `${facts.publicUrl}/vote/${tokenOf(facts)}` },
    afterwards: ['Der Link gehört Ihnen allein und gilt für einen Stimmzettel. Bitte leiten Sie diese E-Mail nicht weiter.'],
  }),

  ElectionPublished: (facts) => ({
    subject: `Das Ergebnis der Wahl bei ${facts.organizationName}`,
    paragraphs: [
      electionOf(facts).incumbentName
        ? `${electionOf(facts).incumbentName} ist in der Fürsprache (${whose(facts)}) ${electionOf(facts).someElected ? 'bestätigt' : 'nicht bestätigt'}.`
        : electionOf(facts).championName
        ? `${electionOf(facts).championName} hat die Fürsprache (${whose(facts)}). Von nun an wird nichts, was Sie betrifft, ohne diese Freigabe endgültig.`
        : 'Diesmal wurde niemand gewählt: Niemand hatte mehr Zustimmungen als „Niemand davon“.',
      'Die Auszählung ist öffentlich, und mit der Quittung, die Sie sich notiert haben, finden Sie Ihren eigenen Stimmzettel darin.',
    ],
    action: { label: 'Zum Ergebnis', url: electionUrl(facts) },
  }),

  ConfirmationCalled: (facts) => ({
    subject: `Soll ${electionOf(facts).incumbentName ?? 'Ihre Fürsprache'} bei ${facts.organizationName} weiter für Sie sprechen?`,
    paragraphs: [
      `Die Fürsprache (${whose(facts)}) hat drei Entscheidungen in Folge volle sieben Tage ohne Antwort warten lassen. Darum werden Sie gefragt, von selbst und auf niemandes Anordnung, ob sie weitermachen soll.`,
      `Ab ${electionOf(facts).nominationsCloseAt} erhalten alle im Wählerverzeichnis per E-Mail einen Wahlschein. Bis dahin kann die Fürsprache etwas dazu sagen.`,
    ],
    action: { label: 'Zur Abstimmung', url: electionUrl(facts) },
  }),

  YouAreToBeConfirmed: (facts) => ({
    subject: 'Ihr Wählerverzeichnis wird gefragt, ob Sie in der Fürsprache weitermachen',
    paragraphs: [
      'Drei Entscheidungen in Folge haben volle sieben Tage auf Ihre Antwort gewartet. Nach der Regel sagt nun das Wählerverzeichnis, ob Sie weitermachen; bis dahin bleiben Sie im Amt.',
      `Bis ${electionOf(facts).nominationsCloseAt} können Sie den Wählenden ein paar Sätze schreiben. Sind Sie einmal nicht da, übergeben Sie Ihr Amt: Dann wird keine Frist versäumt.`,
    ],
    action: { label: 'Ein paar Sätze schreiben', url: electionUrl(facts) },
  }),

  YouAreChampion: (facts) => ({
    subject: `Sie sind gewählt: Fürsprache (${whose(facts)})`,
    paragraphs: [
      `Herzlichen Glückwunsch. Das Wählerverzeichnis hat Sie gewählt, bei ${facts.organizationName} für sich zu sprechen${electionOf(facts).termEndsAt ? `, bis ${electionOf(facts).termEndsAt}` : ''}.`,
      'Hat der Rat eine Entscheidung angenommen, haben Sie sieben Tage, um sie freizugeben oder abzulehnen. Sie müssen nie sofort antworten, und Schweigen gilt nie als Zustimmung.',
      'Bitte beginnen Sie damit, einen Passkey einzurichten: Mit ihm werden Freigaben unterschrieben.',
    ],
    action: { label: 'Zu Ihrem Schreibtisch', url: `${facts.publicUrl}/desk` },
  }),

  YouAreAlternate: (facts) => ({
    subject: `Sie sind gewählt: Stellvertretung (${whose(facts)})`,
    paragraphs: [
      `Sie wurden bei ${facts.organizationName} in die Stellvertretung gewählt. ${electionOf(facts).championName ? `Die Fürsprache hat ${electionOf(facts).championName}.` : ''}`.trim(),
      'Sie handeln, wenn die Fürsprache Ihnen das Amt übergibt, in einer Sache befangen ist oder ihre ganze Frist hat verstreichen lassen. Wir schreiben Ihnen dann.',
    ],
    action: { label: 'Zum Ergebnis', url: electionUrl(facts) },
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
