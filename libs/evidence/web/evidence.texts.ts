import { formatCount, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Evidence',
  lead: 'What those inside this decision know, and how they know it. It can be withdrawn, never changed.',
  kinds: { MEASURE: 'Figure', MENTION: 'In their words', CONSULTATION: 'Consultation', COMPETITOR_MOVE: 'A competitor’s move', WALKED: 'Walked', DOCUMENT: 'Document' },
  none: 'No evidence',
  noneSentence: 'Nobody has attached anything to this decision. Whoever decides it, decides on its text alone.',
  fresh: 'New to you',
  afterVote: 'Came after the vote had opened',
  walkedAt: (place: string) => `I walked ${place}`,
  sample: (n: number) => `from ${formatCount(n, 'answer or case', 'answers or cases')}`,
  sampleUnknown: 'how many it stands on is not said',
  small: (n: number) => `small sample, ${formatCount(n, 'answer or case', 'answers or cases')}: a hint, not a measure`,
  interval: (low: string, high: string) => `95 % interval ${low} to ${high}`,
  noInterval: 'no interval given',
  source: 'Source',
  read: 'Read it there',
  attachedBy: (name: string) => `Attached by ${name},`,
  pictureOf: (what: string) => `Picture: ${what}`,
  withdrawn: (count: number) => `${formatCount(count, 'piece')} withdrawn`,
  withdrawnBy: (name: string, reason: string) => `Withdrawn by ${name}: “${reason}”`,
  withdraw: { act: 'Withdraw', title: 'Withdraw this evidence?', sentence: 'It stays readable, struck, with your reason. You cannot bring it back; you can attach it again.', reason: 'What is wrong with it?', done: 'Withdrawn.', cancel: 'Cancel' },
  unread: {
    title: (count: number) => (count === 1 ? 'One piece of evidence you have not looked at' : `${formatCount(count, 'piece')} of evidence you have not looked at`),
    sentence: 'You may answer without it. It is listed so that you know.',
  },
  attach: {
    act: 'Attach evidence', title: 'Attach evidence', submit: 'Attach', done: 'Attached.', cancel: 'Cancel',
    kind: 'What do you have?',
    kinds: {
      MEASURE: { label: 'Figure', hint: 'Measured or counted' },
      MENTION: { label: 'Somebody’s words', hint: 'A letter, a post, a call' },
      WALKED: { label: 'I walked it', hint: 'You were there and looked' },
      CONSULTATION: { label: 'Consultation', hint: 'They were asked' },
      COMPETITOR_MOVE: { label: 'Competitor’s move', hint: 'Others do it already' },
      DOCUMENT: { label: 'Document', hint: 'A report, a rule, a page' },
    },
    fields: {
      MEASURE: { title: 'What was measured', titleHint: 'For example: “Minutes until somebody is there, Terminal 2”.', text: 'How it was measured', source: 'Where the figure comes from', day: 'Measured on' },
      MENTION: { title: 'About what', titleHint: '', text: 'What went before', source: 'Who said it, without a name', day: 'Said on' },
      CONSULTATION: { title: 'Who was asked what', titleHint: 'For example: “Spring survey of the roll, question 4”.', text: 'What they answered', source: 'Where it is kept', day: 'Held on' },
      COMPETITOR_MOVE: { title: 'Who', titleHint: '', text: 'What they have done', source: 'Where you know it from', day: 'Since' },
      WALKED: { title: 'In a few words', titleHint: '', text: 'What you saw', source: 'Who was with you', day: 'Walked on' },
      DOCUMENT: { title: 'What it is called', titleHint: '', text: 'What it says, in short', source: 'Who wrote it', day: 'Dated' },
    },
    touchPoint: 'Which touch point', pick: 'Choose a touch point…',
    value: 'The figure', valueHint: 'In digits, with a point: 31.5', unit: 'What it counts', unitHint: 'minutes, complaints, %',
    n: 'How many answers or cases', nHint: 'Leave it out if you do not know; the figure says so then.',
    low: '95 % interval from', high: 'to',
    quote: 'In their words', quoteHint: 'Exactly as it was said. Names of customers do not belong here.',
    place: 'Where', url: 'Address on the web', urlHint: 'Beginning with https://',
    why: 'Why it matters here', whyHint: 'One sentence. It is what most people will read.',
    more: 'A quote, a source, a picture',
    picture: 'A picture', pictureHint: 'PNG, JPEG or WebP. A large one is made smaller; where and with what it was taken is removed.',
    alt: 'What the picture shows', altHint: 'For those who do not see it, in a sentence.',
    words: { choose: 'Choose a picture', other: 'Choose another', remove: 'Remove it', unreadable: 'This file is no picture that can be read here. PNG, JPEG and WebP can.' },
    restored: 'What you had typed is here again; a picture has to be chosen anew.', afresh: 'Start afresh', notYet: 'You cannot attach evidence here',
  },
};

/** What screens say about evidence. */
export const texts = inLanguage('evidence/evidence', english);
export type English = typeof english;
