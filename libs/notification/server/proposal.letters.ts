import { objectingLetters } from './objecting.letters.js';
import { decisionOf, decisionUrl, named, type Facts, type Letter } from './letter.js';

const who = ({ aboutName }: Facts): string => aboutName ?? 'Somebody';

/** What others do to a proposal, for its author. */
export const proposalLetters = {
  ...objectingLetters,

  ProposalSeconded: (facts) => ({
    subject: `Seconded: ${decisionOf(facts).title}`,
    paragraphs: [`${who(facts)} has seconded ${named(facts)}.`, 'You may open the vote; without that it opens by itself after 14 days at the latest.'],
    action: { label: 'See the proposal', url: decisionUrl(facts) },
  }),

  ProposalAmended: (facts) => ({
    subject: `Amended: ${decisionOf(facts).title}`,
    paragraphs: [`${who(facts)} has changed the text of your proposal ${named(facts)}. The page shows the difference.`],
    action: { label: 'See what changed', url: decisionUrl(facts) },
  }),

  VoteCarried: (facts) => ({
    subject: `Carried: ${decisionOf(facts).title}`,
    paragraphs: [`The council has carried your proposal ${named(facts)}. It is final when the champions have approved it.`],
    action: { label: 'See the count', url: decisionUrl(facts) },
  }),

  VoteNotCarried: (facts) => ({
    subject: `Not carried: ${decisionOf(facts).title}`,
    paragraphs: [`The council has not carried your proposal ${named(facts)}. The page shows the count; a changed text leads to another vote.`],
    action: { label: 'See the count', url: decisionUrl(facts) },
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
