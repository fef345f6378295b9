import { electionOf, type Facts, type Letter } from './letter.js';

const electionUrl = (facts: Facts): string => `${facts.publicUrl}/elections/${electionOf(facts).id}`;

/** What the roll and its champion are told when three missed clocks in a row have put the office to a vote (D11). */
export const confirmationLetters = {
  ConfirmationCalled: (facts) => ({
    subject: `Should ${electionOf(facts).incumbentName ?? 'your champion'} go on speaking for you at ${facts.organizationName}?`,
    paragraphs: [
      `The champion of the ${electionOf(facts).constituencyName.toLowerCase()} has let three decisions in a row wait for the full seven days without an answer. So you are asked, by rule and by nobody’s order, whether they should go on.`,
      `From ${electionOf(facts).nominationsCloseAt} on everybody on the roll has a voting card by mail. Until then the champion can say a word about it.`,
    ],
    action: { label: 'See the vote', url: electionUrl(facts) },
  }),

  YouAreToBeConfirmed: (facts) => ({
    subject: 'Your roll is asked whether you go on as champion',
    paragraphs: [
      'Three decisions in a row waited the full seven days for your answer. By rule, the roll now says whether you go on; you stay in office until it has.',
      `Until ${electionOf(facts).nominationsCloseAt} you can write a statement to those who vote. When you are away, hand your office over: then no clock is missed.`,
    ],
    action: { label: 'Write your statement', url: electionUrl(facts) },
  }),
} as const satisfies Record<string, (facts: Facts) => Letter>;
