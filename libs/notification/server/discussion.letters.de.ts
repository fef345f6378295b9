import { aboutOf, decisionOf, type Facts, type Letter } from './letter.js';

/** What a discussion mails, in German. */
export const discussionLetters = {
  Mentioned: (facts) => ({
    subject: `${aboutOf(facts)} fragt nach Ihnen: ${decisionOf(facts).title}`,
    paragraphs: [`${aboutOf(facts)} hat Sie in der Aussprache über „${decisionOf(facts).title}“ genannt (Entscheidung ${decisionOf(facts).number}).`],
    action: { label: 'Lesen und antworten', url: `${facts.publicUrl}/decisions/${decisionOf(facts).number}#discussion` },
    afterwards: ['Sie bekommen nur dann Post, wenn Sie jemand nennt. Alles andere wartet auf der Seite, bis Sie kommen.'],
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
