import { emergencyOf, type Facts, type Letter } from './letter.js';

/** What the register makes known by mail, to those for whom it cannot wait. */
export const registerLetters = {
  EmergencyActRecorded: (facts) => ({
    subject: `Done without approval: ${emergencyOf(facts).what}`,
    paragraphs: [
      `At ${facts.organizationName} something was done at “${emergencyOf(facts).touchPointName}” without a decision and without a champion’s approval: ${emergencyOf(facts).what}`,
      `Since ${emergencyOf(facts).since}. Why it could not wait: ${emergencyOf(facts).why}`,
      `It is in the register already. It is not final and cannot become so; it ends on ${emergencyOf(facts).endsAt}, unless a decision decides it before.`,
    ],
    action: { label: 'Read it in the register', url: `${facts.publicUrl}${emergencyOf(facts).path}` },
    afterwards: ['Members of the council and champions can propose the decision there.'],
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
