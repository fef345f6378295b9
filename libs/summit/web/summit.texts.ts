import { formatCount, formatList, formatTime, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Summits', lead: 'Once or twice a year those at the top and every function agree on what the company wants to be for its customers, and on the plan that follows.',
  states: { DRAFT: 'Being planned', ANNOUNCED: 'Announced', HELD: 'Held', CANCELLED: 'Cancelled' },
  list: { plan: 'Plan a summit', empty: 'There has been no summit yet', emptySentence: 'An executive calls one: a vision, a plan along the whole journey, and who carries it, in half a day.', notOpen: 'No summit is open to you', notOpenSentence: 'Those who work here see all of them; others the one that they are invited to.', more: 'Show earlier ones', takePart: 'You take part', sponsor: (name: string) => `Sponsor: ${name}`, people: (count: number) => formatCount(count, 'participant') },
  fields: {
    title: 'Title', titleHint: 'For example “Autumn summit 2026”.', startsAt: 'Begins', endsAt: 'Ends', place: 'Where', placeHint: 'A room, or a link for those who are elsewhere.', sponsor: 'Sponsor at the top', sponsorHint: 'One executive whose name stands for it.',
    missing: 'Please fill this in.', save: 'Save', cancel: 'Cancel', movedOn: 'Somebody has changed it meanwhile. What stands above is new; what you wrote is kept.',
  },
  create: { title: 'Plan a summit', lead: 'Only you and the sponsor see it until you announce it. The agenda begins with three parts; participants come next.', save: 'Create the draft', created: 'The draft is there. Invite those who should take part.', notYours: 'Executives call summits', notYoursSentence: 'Ask somebody at the top to call one.' },
  page: {
    when: 'When', begins: 'Begins', ends: 'Ends', where: 'Where', whereOpen: 'Not said yet', sponsor: 'Sponsor', organizer: 'Called by', facts: 'About this summit', calendar: 'Calendar file', edit: 'Change time, place or sponsor',
    cancelledBecause: 'It does not take place', saved: 'Saved.', savedAndTold: 'Saved. Whoever was invited to another time or place gets a mail.',
  },
  asked: { title: 'You are asked to prepare', done: 'I have prepared it', thanks: 'Thank you. It waits no more.', was: 'You have prepared what you were asked.' },
  agenda: {
    title: 'Agenda', parts: ['Part 1: vision', 'Part 2: the plan', 'Part 3: ecosystem'], edit: 'Change the agenda', until: (at: string) => `Ends at ${formatTime(at)}`, times: (from: string, until: string) => `${formatTime(from)}–${formatTime(until)}`,
    minutes: (count: number) => formatCount(count, 'minute'), late: 'Was to begin earlier: the one before takes longer.', over: 'The agenda takes longer than the summit lasts. Shorten something, or let it end later.', empty: 'Nothing in this part yet.',
    part: 'Part', what: 'What', own: 'Its own time', giveTime: 'Give it a time of its own', add: 'Add something', save: 'Save the agenda', saved: 'The agenda stands.', cancel: 'Cancel',
  },
  people: {
    title: 'Participants', lead: (people: number, functions: number) => `${formatCount(people, 'participant')} from ${formatCount(functions, 'function')}.`, whole: 'Company as a whole', label: 'Participants',
    missing: 'Nobody speaks for', missingSentence: (names: readonly string[]) => `${formatList(names)}: ${names.length === 1 ? 'this function is' : 'these functions are'} part of what customers live, and nobody from there is invited.`, complete: 'Every function is represented.',
    champions: 'Champions', championsLead: 'They are there without being invited.', noChampions: 'No champion sits at present.', championOf: (name: string) => `Champion of the ${name.toLowerCase()}`,
    invite: 'Invite somebody', who: 'Who', function: 'For which function', functionHint: 'Empty: for the company as a whole.', add: 'Invite', addNext: 'Invite and name the next', find: 'A part of the name', added: 'Invited.', addedAndTold: 'Invited; they get a mail with a calendar file.', dismiss: 'Take off the list', dismissTitle: 'Take off the list?', dismissSentence: (name: string) => `${name} does not take part. Nobody is told by mail.`, dismissed: 'Taken off the list.',
    asked: (words: string) => `Asked: ${words}`, askedOfAll: (words: string) => `Unless something else is said, everybody is asked: ${words}`, prepared: 'Prepared', notPrepared: 'Not yet prepared', ask: 'Ask to prepare', askAll: 'Ask everybody to prepare', askWhat: 'What should they prepare?', askHint: 'It stands in the invitation and on their worklist until it is done. Empty takes it back.', askAllHint: 'For all who have not been asked anything of their own.', asks: 'Ask', askDone: 'Asked.', left: 'has left', cancel: 'Cancel',
  },
  announce: { act: 'Announce and invite', title: 'Announce this summit?', sentence: (count: number) => `${formatCount(count, 'participant')} get a mail with a calendar file and what they are asked to prepare. You can still change everything; another time or place is told at once.`, done: 'Announced. Everybody is invited.' },
  close: { act: 'It has been held', title: 'Has it been held?', sentence: 'Its agenda and its participants stay as they are from then on.', done: 'Held.' },
  cancelling: { act: 'Cancel the summit', title: 'Cancel this summit?', sentence: 'Whoever was invited is told, with your reason. It cannot be taken back.', because: 'Why', done: 'Cancelled.', back: 'Keep it' },
};

/** What the pages of summits say. */
export const texts = inLanguage('summit/summit', english);
export type English = typeof english;
