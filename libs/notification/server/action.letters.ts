import { actionOf, decisionOf, meetingOf, type Facts, type Letter } from './letter.js';

const actionUrl = (facts: Facts): string => `${facts.publicUrl}/actions/${actionOf(facts).id}`;
/** What is to be done, where and why: it carries out a decision, or a meeting noted it. */
const task = (facts: Facts): string[] => {
  const { what, touchPointName } = actionOf(facts);
  if (touchPointName === null) return [`“${what}”.`, `It was noted in a meeting: ${meetingOf(facts).councilName}, ${meetingOf(facts).startsAt}.`];
  return [`“${what}”, at the touch point ${touchPointName}.`, `It carries out “${decisionOf(facts).title}” (decision ${decisionOf(facts).number}).`];
};

/** What somebody does: to its owner alone, when it is theirs, and twice at most to remind. */
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
