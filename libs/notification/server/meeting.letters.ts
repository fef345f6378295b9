import { meetingOf, named, type Facts, type Letter } from './letter.js';

const meetingUrl = (facts: Facts): string => `${facts.publicUrl}/meetings/${meetingOf(facts).id}`;
const calendarLine = (facts: Facts): string => `For your calendar: ${facts.publicUrl}/calendar/meetings/${meetingOf(facts).id}.ics`;
const when = (facts: Facts): string => `It begins on ${meetingOf(facts).startsAt} and ends on ${meetingOf(facts).endsAt}${meetingOf(facts).place && `, at ${meetingOf(facts).place}`}.`;
const agenda = (facts: Facts): string[] => (meetingOf(facts).agenda.length > 0 ? [`On the agenda: ${meetingOf(facts).agenda.join('; ')}.`] : []);
const because = (facts: Facts): string => (meetingOf(facts).isMember ? 'A vote needs no meeting: you can vote before it and without it.' : 'You are invited because you are a champion. Nothing that affects those who elected you becomes final without you, in a meeting or outside.');

/** To who is invited to a council's meeting, each once: that it takes place, at another time, not at all, and to champions that it treats a decision of theirs. */
export const meetingLetters = {
  MeetingInvited: (facts) => ({
    subject: `Meeting of “${meetingOf(facts).councilName}”: ${meetingOf(facts).startsAt}`,
    paragraphs: [`“${meetingOf(facts).councilName}” of ${facts.organizationName} meets, and you are invited.`, when(facts), ...agenda(facts), because(facts)],
    action: { label: 'Say whether you come', url: meetingUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),

  MeetingMoved: (facts) => ({
    subject: `Another time or place: meeting of “${meetingOf(facts).councilName}”`,
    paragraphs: [`The meeting of “${meetingOf(facts).councilName}” has another time or place.`, when(facts)],
    action: { label: 'Say whether you come', url: meetingUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),

  MeetingCancelled: (facts) => ({
    subject: `Cancelled: meeting of “${meetingOf(facts).councilName}”`,
    paragraphs: [`The meeting of “${meetingOf(facts).councilName}” that was to begin on ${meetingOf(facts).startsAt} does not take place.`, `Why: ${meetingOf(facts).cancelledBecause}`, 'Votes go on without it.'],
    action: { label: 'See the meeting', url: meetingUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),

  MeetingTreats: (facts) => ({
    subject: `A meeting treats ${named(facts)}`,
    paragraphs: [`“${meetingOf(facts).councilName}” treats ${named(facts)} in its meeting. Those who elected you are asked for in it.`, when(facts)],
    action: { label: 'See the agenda', url: meetingUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
