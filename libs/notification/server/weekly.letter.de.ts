import { Unwritable, type Facts, type Letter } from './letter.js';
import { stopUrl } from './weekly.letter.js';

const ASKED = { VOTE: 'Ihre Stimme', CONFIRM: 'gilt Ihre Stimme weiter', ANSWER: 'Ihre Antwort' } as const;
const HAPPENED: Readonly<Record<string, string>> = {
  VoteCarried: 'vom Rat angenommen', VoteNotCarried: 'nicht angenommen', DecisionRefused: 'von einer Fürsprache abgelehnt', DecisionFinal: 'endgültig',
  ProposalSeconded: 'Ihr Vorschlag wurde unterstützt', ProposalAmended: 'Ihr Vorschlag wurde geändert', Mentioned: 'Sie wurden erwähnt', Replied: 'jemand hat Ihnen geantwortet',
};

/** Once a week, what waits and what happened, in German. */
export const weeklyLetter = {
  WeeklyDigest: (facts) => {
    if (!facts.weekly) throw new Unwritable('There is nothing to say any more');
    const { waiting, happened, evidence } = facts.weekly;
    return {
      subject: waiting.length > 0 ? `${waiting.length === 1 ? 'Eine Entscheidung wartet' : `${waiting.length} Entscheidungen warten`} bei ${facts.organizationName} auf Sie` : `Ihre Woche bei ${facts.organizationName}`,
      paragraphs: [
        ...listed('Wartet auf Sie:', waiting.map(({ asks, number, title, dueAt }) => `Entscheidung ${number}, „${title}“: ${ASKED[asks]}, bis ${dueAt}`)),
        ...listed('Seit der letzten dieser E-Mails:', happened.map(({ kind, number, title }) => `Entscheidung ${number}, „${title}“: ${HAPPENED[kind] ?? 'Neues'}`)),
        ...(evidence > 0 ? [evidence === 1 ? 'Entscheidungen wurde ein neuer Beleg beigefügt.' : `Entscheidungen wurden ${evidence} neue Belege beigefügt.`] : []),
      ],
      action: { label: waiting.length > 0 ? 'Ansehen, was auf Sie wartet' : 'Entscheidungen ansehen', url: waiting.length > 0 ? `${facts.publicUrl}/` : `${facts.publicUrl}/decisions` },
      afterwards: ['Diese E-Mail kommt montags, wenn es etwas zu sagen gibt.', `Abbestellen: ${stopUrl(facts)}`],
    };
  },
} satisfies Record<string, (facts: Facts) => Letter>;

const listed = (heading: string, lines: readonly string[]): string[] => (lines.length > 0 ? [[heading, ...lines.map((line) => `• ${line}`)].join('\n')] : []);
