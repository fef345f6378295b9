import { decisionOf, decisionUrl, named, type Facts, type Letter } from './letter.js';

/** Objections, conditions and proxies, for those who have something to do about them (D7, D8, D9). */
export const objectingLetters = {
  ObjectionRaised: (facts) => ({
    subject: `An objection to answer: ${decisionOf(facts).title}`,
    paragraphs: [`A member objects to ${named(facts)}, with a harm and the change that would lift it.`, 'Please answer it, or take it up in a new text. After 72 hours without an answer the other members decide on it, unless consent is the rule.'],
    action: { label: 'Read and answer', url: decisionUrl(facts) },
  }),

  ObjectionAnswered: (facts) => ({
    subject: `Your objection was answered: ${decisionOf(facts).title}`,
    paragraphs: [`Your objection to ${named(facts)} has an answer.`, 'You decide whether it settles it: say that the text has taken it up, withdraw it, or let it stand.'],
    action: { label: 'Read the answer', url: decisionUrl(facts) },
  }),

  ConditionSet: (facts) => ({
    subject: `Would be approved with a change: ${decisionOf(facts).title}`,
    paragraphs: [`A champion would approve ${named(facts)} if the text says something else, and has written it down.`, 'A member takes it up with one click; until then nobody can approve the text that stands.'],
    action: { label: 'See the change', url: decisionUrl(facts) },
  }),

  ConditionBroken: (facts) => ({
    subject: `A condition is broken: ${decisionOf(facts).title}`,
    paragraphs: [`What the approval of ${named(facts)} rests on does not hold any longer.`, 'The decision stays final and the register says so; open actions pause, and another decision that supersedes it is due in 14 days.'],
    action: { label: 'Read what does not hold', url: decisionUrl(facts) },
  }),

  ProxyGiven: (facts) => ({
    subject: 'You carry another member’s vote',
    paragraphs: ['A member of your council has given you their vote. You cast it beside your own; they can still vote in person, and then that counts.', 'You can give it back at any time.'],
    action: { label: 'See the council', url: `${facts.publicUrl}/council` },
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
