import { decisionOf, decisionUrl, namedInGerman as named, type Facts, type Letter } from './letter.js';

const changes = (facts: Facts): string => `Was sich für die Kundschaft ändert: ${decisionOf(facts).whatChanges}`;
const until = (what: string, at: string | null): string[] => (at ? [`${what} ${at}.`] : []);
const who = ({ aboutName }: Facts): string => aboutName ?? 'Jemand';
const REMINDED_ONCE = 'An diese Abstimmung wird nur einmal erinnert.';

/** What decisions mail, in German. */
export const decisionLetters = {
  VoteOpened: (facts) => ({
    subject: `Bitte stimmen Sie ab: ${decisionOf(facts).title}`,
    paragraphs: [`Die Abstimmung über ${named(facts)} läuft, und Ihre Stimme ist gefragt.`, changes(facts), ...until('Sie endet am', decisionOf(facts).voteClosesAt)],
    action: { label: 'Lesen und abstimmen', url: decisionUrl(facts) },
  }),

  VoteReopened: (facts) => ({
    subject: `Geändert, bitte noch einmal ansehen: ${decisionOf(facts).title}`,
    paragraphs: [
      `${named(facts)} wurde inhaltlich geändert; frühere Stimmen zählen darum nicht mehr, und die Abstimmung ist nach denselben Regeln wieder offen.`,
      changes(facts),
      'Die Seite zeigt den Unterschied. Gilt Ihre Stimme weiter, genügt ein Klick.',
      ...until('Sie endet am', decisionOf(facts).voteClosesAt),
    ],
    action: { label: 'Ansehen, was sich geändert hat', url: decisionUrl(facts) },
  }),

  ApprovalAsked: (facts) => ({
    subject: `Wartet auf Sie: ${decisionOf(facts).title}`,
    paragraphs: [
      `Der Rat hat ${named(facts)} angenommen. Nur Ihre Antwort fehlt noch.`,
      changes(facts),
      ...until('Bitte geben Sie sie frei oder lehnen Sie sie ab bis', decisionOf(facts).answerDueAt),
      'Bis Sie antworten, ist sie nicht endgültig; läuft die Zeit ab, darf die Stellvertretung antworten.',
    ],
    action: { label: 'Lesen und antworten', url: decisionUrl(facts) },
  }),

  VoteReminder: (facts) => ({
    subject: `Noch ist Zeit abzustimmen: ${decisionOf(facts).title}`,
    paragraphs: [`Über ${named(facts)} haben Sie noch nicht abgestimmt.`, changes(facts), ...until('Die Abstimmung endet am', decisionOf(facts).voteClosesAt)],
    action: { label: 'Lesen und abstimmen', url: decisionUrl(facts) },
    afterwards: [REMINDED_ONCE],
  }),

  BallotReminder: (facts) => ({
    subject: `Gilt Ihre Stimme weiter? ${decisionOf(facts).title}`,
    paragraphs: [
      `Sie haben über ${named(facts)} abgestimmt, bevor der Text geändert wurde; diese Stimme zählt nicht mehr.`,
      'Die Seite zeigt, was sich geändert hat. Gilt Ihre Stimme weiter, genügt ein Klick.',
      ...until('Die Abstimmung endet am', decisionOf(facts).voteClosesAt),
    ],
    action: { label: 'Ansehen, was sich geändert hat', url: decisionUrl(facts) },
    afterwards: [REMINDED_ONCE],
  }),

  AnswerReminder: (facts) => ({
    subject: `Die Hälfte Ihrer Zeit ist vorbei: ${decisionOf(facts).title}`,
    paragraphs: [`${named(facts)} wartet auf Ihre Antwort.`, changes(facts), ...until('Bitte geben Sie sie frei oder lehnen Sie sie ab bis', facts.dueAt ?? null)],
    action: { label: 'Lesen und antworten', url: decisionUrl(facts) },
    afterwards: ['Wir erinnern Sie noch einmal, 24 Stunden vor Ende. Schweigen gilt nie als Zustimmung.'],
  }),

  LastAnswerReminder: (facts) => ({
    subject: `Weniger als ein Tag bleibt: ${decisionOf(facts).title}`,
    paragraphs: [`${named(facts)} wartet noch immer auf Ihre Antwort.`, changes(facts), ...until('Bitte geben Sie sie frei oder lehnen Sie sie ab bis', facts.dueAt ?? null)],
    action: { label: 'Lesen und antworten', url: decisionUrl(facts) },
    afterwards: ['Läuft die Zeit ab, darf antworten, wer nach Ihnen an der Reihe ist. Schweigen gilt nie als Zustimmung.'],
  }),

  DecisionRefused: (facts) => {
    const { refusal } = decisionOf(facts);
    return {
      subject: `Abgelehnt: ${decisionOf(facts).title}`,
      paragraphs: refusal
        ? [`${refusal.championName} hat ${named(facts)} abgelehnt.`, `Das verletzte Interesse: ${refusal.interest}`, `Was annehmbar wäre: ${refusal.alternative}`, 'Ein geänderter Vorschlag führt zurück zur Abstimmung.']
        : [`${named(facts)} wurde abgelehnt und hat sich seither weiterbewegt. Wie es steht, sagt die Seite.`],
      action: { label: 'Die Gründe lesen', url: decisionUrl(facts) },
    };
  },

  DecisionFinal: (facts) => ({
    subject: `Endgültig: ${decisionOf(facts).title}`,
    paragraphs: [`${named(facts)} ist endgültig: Der Rat hat angenommen, und genau dieser Text ist freigegeben.`, changes(facts)],
    action: { label: 'Entscheidung lesen', url: decisionUrl(facts) },
  }),

  ProposalSeconded: (facts) => ({
    subject: `Unterstützt: ${decisionOf(facts).title}`,
    paragraphs: [`${who(facts)} hat ${named(facts)} unterstützt.`, 'Sie dürfen die Abstimmung eröffnen; sonst beginnt sie spätestens nach 14 Tagen von selbst.'],
    action: { label: 'Vorschlag ansehen', url: decisionUrl(facts) },
  }),

  ProposalAmended: (facts) => ({
    subject: `Geändert: ${decisionOf(facts).title}`,
    paragraphs: [`${who(facts)} hat den Text Ihres Vorschlags ${named(facts)} geändert. Die Seite zeigt den Unterschied.`],
    action: { label: 'Ansehen, was sich geändert hat', url: decisionUrl(facts) },
  }),

  VoteCarried: (facts) => ({
    subject: `Angenommen: ${decisionOf(facts).title}`,
    paragraphs: [`Der Rat hat Ihren Vorschlag ${named(facts)} angenommen. Endgültig ist er, wenn er freigegeben ist.`],
    action: { label: 'Zum Ergebnis', url: decisionUrl(facts) },
  }),

  VoteNotCarried: (facts) => ({
    subject: `Nicht angenommen: ${decisionOf(facts).title}`,
    paragraphs: [`Der Rat hat Ihren Vorschlag ${named(facts)} nicht angenommen. Die Seite zeigt das Ergebnis; ein geänderter Text führt zu einer neuen Abstimmung.`],
    action: { label: 'Zum Ergebnis', url: decisionUrl(facts) },
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
