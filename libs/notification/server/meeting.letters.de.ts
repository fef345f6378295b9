import { meetingOf, namedInGerman, type Facts, type Letter } from './letter.js';

const meetingUrl = (facts: Facts): string => `${facts.publicUrl}/meetings/${meetingOf(facts).id}`;
const calendarLine = (facts: Facts): string => `Für Ihren Kalender: ${facts.publicUrl}/calendar/meetings/${meetingOf(facts).id}.ics`;
const when = (facts: Facts): string => `Beginn: ${meetingOf(facts).startsAt}. Ende: ${meetingOf(facts).endsAt}.${meetingOf(facts).place && ` Ort: ${meetingOf(facts).place}.`}`;
const agenda = (facts: Facts): string[] => (meetingOf(facts).agenda.length > 0 ? [`Auf der Tagesordnung: ${meetingOf(facts).agenda.join('; ')}.`] : []);
const because = (facts: Facts): string => (meetingOf(facts).isMember ? 'Eine Abstimmung braucht keine Sitzung: Sie können vorher und ohne sie abstimmen.' : 'Sie sind eingeladen, weil Sie eine Fürsprache sind. Was die betrifft, die Sie gewählt haben, wird ohne Sie nicht endgültig, in einer Sitzung so wenig wie außerhalb.');

/** The German twins of meeting.letters.ts. */
export const meetingLetters = {
  MeetingInvited: (facts) => ({
    subject: `Sitzung von „${meetingOf(facts).councilName}“: ${meetingOf(facts).startsAt}`,
    paragraphs: [`„${meetingOf(facts).councilName}“ von ${facts.organizationName} tagt, und Sie sind eingeladen.`, when(facts), ...agenda(facts), because(facts)],
    action: { label: 'Sagen, ob Sie kommen', url: meetingUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),

  MeetingMoved: (facts) => ({
    subject: `Andere Zeit oder anderer Ort: Sitzung von „${meetingOf(facts).councilName}“`,
    paragraphs: [`Die Sitzung von „${meetingOf(facts).councilName}“ hat eine andere Zeit oder einen anderen Ort.`, when(facts)],
    action: { label: 'Sagen, ob Sie kommen', url: meetingUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),

  MeetingCancelled: (facts) => ({
    subject: `Abgesagt: Sitzung von „${meetingOf(facts).councilName}“`,
    paragraphs: [`Die Sitzung von „${meetingOf(facts).councilName}“, die so beginnen sollte, findet nicht statt: ${meetingOf(facts).startsAt}.`, `Warum: ${meetingOf(facts).cancelledBecause}`, 'Abgestimmt wird ohne sie weiter.'],
    action: { label: 'Sitzung ansehen', url: meetingUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),

  MeetingTreats: (facts) => ({
    subject: `Eine Sitzung behandelt ${namedInGerman(facts)}`,
    paragraphs: [`„${meetingOf(facts).councilName}“ behandelt ${namedInGerman(facts)} in seiner Sitzung. Darin kommt es auf die an, die Sie gewählt haben.`, when(facts)],
    action: { label: 'Tagesordnung ansehen', url: meetingUrl(facts) },
    afterwards: [calendarLine(facts)],
  }),
} satisfies Record<string, (facts: Facts) => Letter>;
