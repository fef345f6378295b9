import { aboutOf, decisionOf, type Facts, type Letter } from './letter.js';

/** The only mail of a discussion: to who is named in it, at once. What was said stays inside; it may have been withdrawn. */
export const discussionLetters = {
  Mentioned: (facts) => ({
    subject: `${aboutOf(facts)} asks for you: ${decisionOf(facts).title}`,
    paragraphs: [`${aboutOf(facts)} has named you in the discussion of “${decisionOf(facts).title}” (decision ${decisionOf(facts).number}).`],
    action: { label: 'Read and answer', url: `${facts.publicUrl}/decisions/${decisionOf(facts).number}#discussion` },
    afterwards: ['You get a mail only when somebody names you. Everything else waits on the page until you come.'],
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
