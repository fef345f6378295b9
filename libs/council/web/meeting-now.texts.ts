import { formatCount, formatTime, inLanguage } from '@tribune/ui/words';

const english = {
  invites: { running: 'The meeting takes place now', soon: 'The meeting is about to begin', enter: 'Go to the meeting', sentence: 'What is treated, who is there, and your vote, for everybody at the same moment: in the room or from elsewhere.' },
  page: {
    title: 'The meeting now', of: (council: string) => `${council}: now`, back: 'About this meeting', since: (at: string) => `Began at ${formatTime(at)}.`, planned: (at: string) => `Planned for ${formatTime(at)}.`,
    notBegun: 'It has not begun yet', notBegunSentence: 'As soon as the chair begins, everybody sees here what is treated. Say meanwhile that you are there.', over: 'This meeting is over', overSentence: 'What was treated and who was there is kept.', cancelled: 'This meeting does not take place', toPage: 'To the meeting’s page',
    empty: 'Nothing is on the agenda.',
  },
  chair: { begin: 'Begin', begun: 'Begun.', previous: 'Back', next: 'Next', nextOf: (title: string) => `: ${title}`, close: 'Close the meeting', closeTitle: 'Close this meeting?', closeSentence: 'Presence, notes and recorded votes stay as they are, and the minutes are written from them. Votes that are open go on until their time.', closed: 'Closed.' },
  agenda: { title: 'Agenda', now: 'Now', done: 'Treated', voted: 'Voted here', go: (title: string) => `Go to “${title}”`, goShort: 'Go there', minutes: (count: number) => formatCount(count, 'minute'), late: (count: number) => `${formatCount(count, 'minute')} later than planned.` },
  item: { of: (position: number, all: number) => `${position} of ${all}`, decision: (number: number) => `Decision ${number}`, nothing: 'No decision: talk about it, and note what matters.' },
  note: { label: 'Note for the minutes', hint: 'What was said or agreed, in a few words. Everybody in the meeting sees it.', save: 'Save the note', saved: 'Noted.', unsaved: 'Not saved yet; kept on this device.', title: 'Noted for the minutes' },
  presence: {
    title: 'Who is there', mine: 'Are you there?', mineOptions: { IN_ROOM: 'In the room', REMOTE: 'From elsewhere', ABSENT: 'Not there' }, marks: { IN_ROOM: 'In the room', REMOTE: 'From elsewhere', ABSENT: 'Not there' }, left: (at: string) => `Left at ${formatTime(at)}`, none: 'Not said',
    bar: 'Members who are there', inRoom: 'in the room', remote: 'from elsewhere', quorum: (needed: number) => `Quorum ${needed}`, members: 'Members', champions: 'Champions', here: 'Here', gone: 'Not here', ofWhom: (name: string) => `: ${name}`,
  },
};

/** What the screen of a meeting that takes place says. */
export const texts = inLanguage('council/meeting-now', english);
export type English = typeof english;
