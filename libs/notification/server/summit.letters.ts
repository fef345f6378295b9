import { summitOf, type Facts, type Letter } from './letter.js';

const summitUrl = (facts: Facts): string => `${facts.publicUrl}/summits/${summitOf(facts).id}`;
const calendarLine = (facts: Facts): string => `For your calendar: ${facts.publicUrl}/calendar/summits/${summitOf(facts).id}.ics`;
const when = (facts: Facts): string => `It begins on ${summitOf(facts).startsAt} and ends on ${summitOf(facts).endsAt}${summitOf(facts).place && `, at ${summitOf(facts).place}`}.`;
const until = (facts: Facts): string[] => (summitOf(facts).reviewEndsAt ? [`There is time until ${summitOf(facts).reviewEndsAt}.`] : []);
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

  PreparationReminder: (facts) => ({
    subject: `Still to prepare: ${summitOf(facts).title}`,
    paragraphs: [when(facts), ...asked(facts), 'You have not said yet that it is done. Only those who have not are reminded, once.'],
    action: { label: 'See what is asked, and say that it is done', url: summitUrl(facts) },
  }),

  PlanReviewAsked: (facts) => ({
    subject: `Your review is asked for: the plan of ${summitOf(facts).title}`,
    paragraphs: [`The plan of the summit “${summitOf(facts).title}” is ready to be reviewed by those at the top.`, 'Approve it, approve all but some lines, or request changes. What is different from the version that you last read is marked.', ...until(facts)],
    action: { label: 'Read and review', url: `${summitUrl(facts)}/review` },
  }),

  PlanCommentsAsked: (facts) => ({
    subject: `Before it is approved: the plan of ${summitOf(facts).title}`,
    paragraphs: [`The plan of the summit “${summitOf(facts).title}” is being reviewed by those at the top of ${facts.organizationName}.`, 'As a champion you can say something to each of its lines until then; they read it beside the line. You need not.', ...until(facts)],
    action: { label: 'Read the plan', url: `${summitUrl(facts)}/review` },
  }),

  PlanReviewReminder: (facts) => ({
    subject: `Still to review: the plan of ${summitOf(facts).title}`,
    paragraphs: [`The plan of the summit “${summitOf(facts).title}” still waits for your review.`, ...until(facts), 'Only those who have said nothing yet are reminded, once.'],
    action: { label: 'Read and review', url: `${summitUrl(facts)}/review` },
  }),

  PlanCommentsReminder: (facts) => ({
    subject: `Soon approved: the plan of ${summitOf(facts).title}`,
    paragraphs: [`The plan of the summit “${summitOf(facts).title}” is still being reviewed, and you have not looked at it.`, ...until(facts), 'Until then you can say something to each of its lines; you need not. This is the only reminder.'],
    action: { label: 'Read the plan', url: `${summitUrl(facts)}/review` },
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
