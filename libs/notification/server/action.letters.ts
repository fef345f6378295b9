import { actionOf, decisionOf, type Facts, type Letter } from './letter.js';

const actionUrl = (facts: Facts): string => `${facts.publicUrl}/actions/${actionOf(facts).id}`;
/** What is to be done, where and why. */
const task = (facts: Facts): string[] => [
  `“${actionOf(facts).what}”, at the touch point ${actionOf(facts).touchPointName}.`,
  `It carries out “${decisionOf(facts).title}” (decision ${decisionOf(facts).number}).`,
];

/** What somebody does so that a final decision happens: to its owner alone, when it is theirs, and twice at most to remind. */
export const actionLetters = {
  ActionAssigned: (facts) => ({
    subject: `Yours to do by ${actionOf(facts).dueOn}: ${actionOf(facts).what}`,
    paragraphs: ['Something is yours to do:', ...task(facts), `It is due on ${actionOf(facts).dueOn}.`],
    action: { label: 'See the action', url: actionUrl(facts) },
    afterwards: ['If it should be somebody else’s, you can hand it over there.'],
  }),

  ActionDueSoon: (facts) => ({
    subject: `Due on ${actionOf(facts).dueOn}: ${actionOf(facts).what}`,
    paragraphs: ['Soon this is due:', ...task(facts), `It is due on ${actionOf(facts).dueOn}.`],
    action: { label: 'Say how far it is', url: actionUrl(facts) },
    afterwards: ['You are reminded once more if its day passes, and not again.'],
  }),

  ActionOverdue: (facts) => ({
    subject: `Overdue since ${actionOf(facts).dueOn}: ${actionOf(facts).what}`,
    paragraphs: ['The day for this is over:', ...task(facts), `It was due on ${actionOf(facts).dueOn}.`, 'Finish it, say how far it is, or give it another day with the reason.'],
    action: { label: 'See the action', url: actionUrl(facts) },
    afterwards: ['This is the last reminder.'],
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
