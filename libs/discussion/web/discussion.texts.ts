import { formatCount, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Discussion',
  lead: (people: number) => `Members of the council, all champions and alternates, and analysts read and write here: ${formatCount(people, 'person', 'people')}. Customers see nothing of it.`,
  empty: 'Nobody has said anything yet.',
  since: (count: number) => `${formatCount(count, 'contribution')} new since you were here`,
  first: (count: number) => `${formatCount(count, 'contribution')} you have not read`,
  jump: 'Go to the first',
  fresh: 'New',
  office: (constituency: string) => `Champion, ${constituency}`,
  alternate: (constituency: string) => `Alternate, ${constituency}`,
  withdrawn: 'has withdrawn this.',
  edited: 'changed',
  earlier: (count: number) => `How it was put before (${formatCount(count, 'wording')})`,
  reply: 'Answer', replyTo: (name: string) => `Your answer to ${name}`,
  edit: 'Change', editing: 'Change what you said', save: 'Save', kept: 'What it said before can still be read.',
  withdraw: 'Withdraw', withdrawTitle: 'Withdraw what you said?', withdrawSentence: 'The words are gone from everybody’s screen. That you said something stays.', withdrawDone: 'Withdrawn.',
  say: 'Say something', sayHint: 'Write @ and a name to ask somebody: they get a mail. Nobody else does.', submit: 'Send', cancel: 'Cancel',
  naming: 'People you can name',
  unread: { title: (count: number) => (count === 1 ? 'One contribution to the discussion you have not read' : `${formatCount(count, 'contribution')} to the discussion you have not read`), sentence: 'You may answer without it. It is said so that you know.' },
};

/** What screens say about discussions. */
export const texts = inLanguage('discussion/discussion', english);
export type English = typeof english;
