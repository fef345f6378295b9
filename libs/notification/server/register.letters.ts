import { emergencyOf, reportOf, tokenOf, type Facts, type Letter } from './letter.js';

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

  ConfirmReport: (facts) => ({
    subject: `Please confirm your report to ${facts.organizationName}`,
    paragraphs: [`Somebody, with this address, has reported a change at “${reportOf(facts).touchPointName}”:`, reportOf(facts).what, 'If that was you, open this page and press the button there. Then the chair of the council and the champion of the customers are asked.'],
    action: { label: 'Confirm the report', url: `${facts.publicUrl}/report/${tokenOf(facts)}` },
    afterwards: ['The link works for seven days. If it was not you, do nothing: nobody will read it, and you get no more mail about it.'],
  }),

  ReportAnswered: (facts) => ({
    subject: `Answered: the change that you reported to ${facts.organizationName}`,
    paragraphs: [`You reported a change at “${reportOf(facts).touchPointName}”: ${reportOf(facts).what}`, `The answer: ${reportOf(facts).answer ?? ''}`],
    action: { label: 'Read the answer', url: facts.token ? `${facts.publicUrl}/report/${facts.token}` : `${facts.publicUrl}/reports/${reportOf(facts).number ?? ''}` },
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
