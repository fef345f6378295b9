import { formatCount, formatDate, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Minutes', back: 'About this meeting', read: 'Minutes', draft: 'Draft', approved: 'Approved', notYet: 'There are no minutes yet', notYetSentence: 'They are written when the meeting has been held: from who was there, what was treated, what was voted, and the notes.',
  lead: 'Written from what is recorded. Who was invited proposes corrections; a later meeting approves them.', approvedBy: (by: string, day: string, meeting: string) => `Approved on ${formatDate(day)} in the meeting of ${formatDate(meeting)}, by ${by} for those who were there. They stay as they are.`,
  pdf: 'As PDF', people: 'Who was there', items: 'What was treated', whole: 'Corrections to the whole', fingerprint: 'Fingerprint (SHA-256)', openCorrections: (count: number) => `${formatCount(count, 'correction')} ${count === 1 ? 'is' : 'are'} not decided yet.`,
  correct: { open: 'Propose a correction', openOf: (title: string) => ` to “${title}”`, openWhole: 'Propose a correction to the whole', title: 'What should it say?', words: 'In your words', hint: 'The chair takes it or says why not. If it is taken, it stands under what it corrects, with your name.', act: 'Propose it', cancel: 'Cancel', done: 'Proposed.' },
  decide: { take: 'Take it', refuse: 'Refuse it', title: 'Why not?', because: 'The reason', takenDone: 'Taken.', refusedDone: 'Refused.', cancel: 'Cancel', of: (by: string) => ` (${by})` },
  states: { open: 'Not decided', taken: 'Taken', refused: 'Refused' }, by: (name: string) => `Proposed by ${name}`,
  approve: { act: 'Approve these minutes', title: 'Are they approved?', sentence: 'You say it for those who are there. From then on they stay as they are.', done: 'Approved.', here: 'These minutes are to be approved here.', readFirst: 'Read them' },
};

/** What the screens of minutes say. */
export const texts = inLanguage('council/minutes', english);
export type English = typeof english;
