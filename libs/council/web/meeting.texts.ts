import { formatCount, formatDate, formatDateTime, formatList, formatTime, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Meetings', states: { PLANNED: 'Planned', RUNNING: 'Takes place now', HELD: 'Held', CANCELLED: 'Cancelled' }, replies: { COMING: 'I come', REMOTE: 'From elsewhere', NOT_COMING: 'I do not come' },
  council: {
    lead: 'Never required: a vote needs no meeting.', rhythm: (words: string, time: string, zone: string, minutes: number, place: string) => `${words} at ${time} (${zone.replaceAll('_', ' ')}), ${formatCount(minutes, 'minute')}${place && `, ${place}`}.`,
    ahead: 'Meetings ahead', none: 'No meeting is planned.', next: 'Next dates by the rule', plan: 'Plan a meeting', planIt: 'Plan it', planItOf: (at: string) => `on ${formatDateTime(at)}`, past: 'Past meetings', more: { AHEAD: 'Show later ones', PAST: 'Show earlier ones' },
    items: (count: number) => (count === 0 ? 'No agenda yet' : `${formatCount(count, 'thing')} on the agenda`), replyAsked: 'Your reply is missing',
  },
  cadence: {
    open: 'Say how often', change: 'Change how often', title: 'How often does the council meet?', lead: 'The next dates follow from it. Meetings themselves are planned one by one.', firstOn: 'From which day', time: 'At what time', timeHint: (zone: string) => `Like 09:30, on the clocks of the organization${zone && ` (${zone.replaceAll('_', ' ')})`}. It stays the same through summer and winter time.`,
    rhythm: 'How often', rhythmHint: 'Choose the day first.', save: 'Save', saved: 'Saved.', end: 'No rule any more', ended: 'The council meets by no rule.', cancel: 'Cancel',
  },
  fields: { startsAt: 'Begins', minutes: 'Length in minutes', place: 'Where', placeHint: 'A room, or a link for those who are elsewhere.', missing: 'Please fill this in.', save: 'Save', cancel: 'Cancel' },
  build: { act: 'Build the next meeting', title: 'Build the next meeting from the clocks?', sentence: 'The next one that is planned without an agenda, or else the next date by the rule that leaves champions their seven days. On its agenda: minutes to approve, what is due soonest, the backlog, as far as it lasts. Everybody is invited; you can change all of it afterwards.', done: 'Built. Its pack stands with it.', built: 'The next meeting has its agenda already: change it there.', noDate: 'Nothing is planned, and no rule gives a date.' },
  plan: { title: 'Plan a meeting', lead: 'All members and every champion are invited by mail at once, with a calendar file. Champions need seven days’ notice for votes to be recorded.', act: 'Plan and invite', done: 'Planned. Everybody is invited.' },
  change: { open: 'Change time or place', title: 'Change this meeting', lead: 'At another time everybody is asked anew, and the champions’ seven days begin again.', done: 'Saved.' },
  page: { of: (council: string) => `Meeting: ${council}`, facts: 'About this meeting', begins: 'Begins', ends: 'Ends', where: 'Where', whereOpen: 'Not said yet', calendar: 'Calendar file', cancelledBecause: 'It does not take place' },
  reply: { title: 'Do you come?', done: 'Your reply is known.', was: (words: string) => `Your reply: ${words}.` },
  people: {
    was: { title: 'Who was there', bar: 'Members who were there', there: 'there', none: 'Not recorded' },
    title: 'Who comes', bar: 'Replies of the members', inRoom: 'in the room', remote: 'from elsewhere', absent: 'not coming', unanswered: (count: number) => (count === 1 ? 'One has not answered.' : `${count} have not answered.`), quorum: (needed: number) => `Quorum ${needed}`,
    verdicts: { SURE: 'The quorum is reached by those who said that they come.', OPEN: 'Whether there is a quorum hangs on those who have not answered.', MISSED: 'There is no quorum, even if all who have not answered came.' },
    short: { SURE: 'Quorum reached', OPEN: 'Quorum open', MISSED: 'No quorum' }, members: 'Members', champions: 'Champions', noChampions: 'No champion sits at present.', replies: { COMING: 'Comes', REMOTE: 'From elsewhere', NOT_COMING: 'Does not come' }, none: 'Not answered',
  },
  agenda: {
    title: 'Agenda', empty: 'Nothing is on the agenda yet.', until: (at: string) => `Predicted to end at ${formatTime(at)}.`, ended: (at: string) => `Ended at ${formatTime(at)}.`, notTreated: 'The meeting did not come to it.', times: (from: string, until: string) => `${formatTime(from)}–${formatTime(until)}`, minutes: (count: number) => formatCount(count, 'minute'),
    over: (count: number) => `The agenda is ${formatCount(count, 'minute')} longer than the meeting. Shorten something, or let it last longer.`, overItem: 'Ends after the meeting.', decision: (number: number) => `Decision ${number}`, closes: (at: string) => `Vote closes ${formatDateTime(at)}`,
    leftOut: (names: readonly string[]) => `No vote can be recorded here: the champion of the ${formatList(names.map((name) => name.toLowerCase()))} has less than seven days’ notice.`,
    voted: 'Voted here', record: 'Record that it was voted here', recordTitle: 'Was the vote taken in this meeting?', recordSentence: 'The minutes will name it. The outcome is what the ballots say; nobody enters it.', recordAct: 'Record it', recorded: 'Recorded.',
    states: { DELIBERATING: 'Being discussed', VOTING: 'Vote open', CARRIED: 'Waits for the champion', FINAL: 'Final', NOT_CARRIED: 'Not carried', REFUSED: 'Refused', WITHDRAWN: 'Withdrawn', DRAFT: 'Draft' } as Record<string, string>,
    edit: 'Change the agenda', save: 'Save the agenda', saved: 'The agenda stands.', cancel: 'Cancel', what: 'What', missing: 'Please fill this in.', fromBacklog: 'Put a decision on it', fromBacklogHint: 'What is before this council: open votes first.', choose: 'Choose a decision', other: 'Add something else', minutesOf: 'Put minutes on it, to approve them', chooseMinutes: 'Choose a meeting', minutesTitle: (at: string) => `Minutes of ${formatDate(at)}`,
    noticeUntil: (at: string) => `Decisions put on it until ${formatDateTime(at)} leave the champions their seven days.`, noticeOver: 'A decision that is put on it now can be discussed, but no vote on it can be recorded here: the champions would have less than seven days.',
  },
  close: { act: 'It has been held', title: 'Has it been held?', sentence: 'Its agenda and its replies stay as they are from then on.', done: 'Held.' },
  cancelling: { act: 'Cancel the meeting', title: 'Cancel this meeting?', sentence: 'Whoever was invited is told, with your reason. It cannot be taken back.', because: 'Why', done: 'Cancelled.', back: 'Keep it' },
};

/** What the screens of meetings say. */
export const texts = inLanguage('council/meeting', english);
export type English = typeof english;
