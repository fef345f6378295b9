import { summitOf, type Facts, type Letter } from './letter.js';

const summitUrl = (facts: Facts): string => `${facts.publicUrl}/summits/${summitOf(facts).id}`;
const calendarLine = (facts: Facts): string => `For your calendar: ${facts.publicUrl}/calendar/summits/${summitOf(facts).id}.ics`;
const when = (facts: Facts): string => `It begins on ${summitOf(facts).startsAt} and ends on ${summitOf(facts).endsAt}${summitOf(facts).place && `, at ${summitOf(facts).place}`}.`;
const asked = (facts: Facts): string[] => (summitOf(facts).asked ? [`Before that you are asked: ${summitOf(facts).asked}`] : []);

/** To who takes part in a summit, each once: that it takes place, that it does at another time or place, that it does not. */
export const summitLetters = {
  SummitInvited: (facts) => ({
    subject: `You are invited: ${summitOf(facts).title}`,
    paragraphs: [`${summitOf(facts).sponsorName} invites you to the summit “${summitOf(facts).title}” of ${facts.organizationName}.`, when(facts), ...asked(facts)],
    action: { label: 'See the agenda and prepare', url: summitUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),

  SummitMoved: (facts) => ({
    subject: `Another time or place: ${summitOf(facts).title}`,
    paragraphs: [`The summit “${summitOf(facts).title}” has been given another time or place.`, when(facts)],
    action: { label: 'See the summit', url: summitUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),

  SummitCancelled: (facts) => ({
    subject: `Cancelled: ${summitOf(facts).title}`,
    paragraphs: [`The summit “${summitOf(facts).title}” does not take place.`, `Why: ${summitOf(facts).cancelledBecause}`, 'You need not prepare anything for it.'],
    action: { label: 'See the summit', url: summitUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
