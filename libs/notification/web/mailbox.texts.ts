import { inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Mailbox',
  lead: 'What this installation has mailed, to everybody. It goes to a real mail receiver that is part of the installation; nothing leaves it.',
  search: 'Find mail by name, address or words',
  list: 'Mail, newest first',
  loading: 'Loading mail',
  to: (name: string, address: string) => `To ${name ? `${name}, ` : ''}${address}`,
  back: 'All mail',
  home: 'To Tribune',
  empty: 'No mail yet',
  emptySentence: 'When somebody asks for a sign-in link, or a vote opens, the mail stands here within a second or two.',
  nothingFound: (words: string) => `No mail contains “${words}”`,
  nothingFoundSentence: 'Try a shorter word, a first name, or part of an address.',
  gone: 'This mail is no longer here',
  goneSentence: 'The mailbox keeps the newest five thousand.',
  latest: 'The newest 200 are shown. Searching looks through all.',
  when: 'Written',
  recipient: 'To',
  sender: 'From',
};

/** What the mailbox says. */
export const texts = inLanguage('notification/mailbox', english);
export type English = typeof english;
