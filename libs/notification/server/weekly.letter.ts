import { tokenOf, Unwritable, type Facts, type Letter, type WeeklyFacts } from './letter.js';

const ASKED = { VOTE: 'your vote', CONFIRM: 'does your vote still hold', ANSWER: 'your answer' } as const;
const HAPPENED: Readonly<Record<string, string>> = {
  VoteCarried: 'carried by the council', VoteNotCarried: 'not carried', DecisionRefused: 'refused by a champion', DecisionFinal: 'final',
  ProposalSeconded: 'your proposal was seconded', ProposalAmended: 'your proposal was changed', Mentioned: 'you were mentioned', Replied: 'somebody replied to you',
};

/** Where the weekly mail is stopped: a page with a button to read, one click for mail programs (RFC 8058). */
export const stopUrl = (facts: Facts): string => `${facts.publicUrl}/weekly/stop/${tokenOf(facts)}`;

/** Once a week, what waits and what happened; nothing that a mail at once has not the right to say. */
export const weeklyLetter = {
  WeeklyDigest: (facts) => {
    const { waiting, happened, evidence } = newsOf(facts);
    return {
      subject: waiting.length > 0 ? `${waiting.length === 1 ? 'One decision waits' : `${waiting.length} decisions wait`} for you at ${facts.organizationName}` : `Your week at ${facts.organizationName}`,
      paragraphs: [
        ...listed('Waiting for you:', waiting.map(({ asks, number, title, dueAt }) => `Decision ${number}, “${title}”: ${ASKED[asks]}, until ${dueAt}`)),
        ...listed('Since the last of these mails:', happened.map(({ kind, number, title }) => `Decision ${number}, “${title}”: ${HAPPENED[kind] ?? 'news'}`)),
        ...(evidence > 0 ? [evidence === 1 ? 'One new piece of evidence was attached to decisions.' : `${evidence} new pieces of evidence were attached to decisions.`] : []),
      ],
      action: { label: waiting.length > 0 ? 'See what waits for you' : 'See the decisions', url: waiting.length > 0 ? `${facts.publicUrl}/` : `${facts.publicUrl}/decisions` },
      afterwards: ['This mail comes on Mondays, when there is something to say.', `Stop it: ${stopUrl(facts)}`],
    };
  },
} satisfies Record<string, (facts: Facts) => Letter>;

const listed = (heading: string, lines: readonly string[]): string[] => (lines.length > 0 ? [[heading, ...lines.map((line) => `• ${line}`)].join('\n')] : []);

function newsOf({ weekly }: Facts): WeeklyFacts {
  if (!weekly) throw new Unwritable('There is nothing to say any more');
  return weekly;
}
