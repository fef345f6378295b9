import { inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Who may read the register',
  lead: 'It holds every final decision and every refusal. Nobody can add, change or remove an entry.',
  register: 'Register',
  audience: 'It is for',
  audiences: {
    CUSTOMERS: { label: 'Customers and staff', hint: 'Everybody who can sign in here, customers on a roll too.' },
    WORLD: { label: 'The world', hint: 'Anybody, without signing in. Search engines will find it, and there is a feed for everybody.' },
  },
  save: 'Save', unchanged: 'You have not changed anything.',
  openTitle: 'Open the register to the world?',
  openSentence: 'From now on anybody can read every entry, the earlier ones too. You can close it again, but what was read cannot be unread.',
  open: 'Open it',
  saved: 'Saved. It is recorded, and everybody in the organization can see it.',
  address: 'Its address',
  addressLead: 'An earlier address leads to the new one for ever.',
  slug: 'After /r/',
  move: 'Move it',
  moved: 'Moved. The earlier address leads here.',
  notYours: 'Only an administrator may change this',
  notYoursSentence: 'You can read the register, and see for whom it is.',
  read: 'Read the register',
};

/** What an administrator reads about the register. */
export const texts = inLanguage('register/settings', english);
export type English = typeof english;
