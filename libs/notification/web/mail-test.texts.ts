import { inLanguage } from '@tribune/ui/words';

const english = {
  mailTest: {
    title: 'Does mail work?', lead: 'Sign-in links, voting cards and results go by mail. Try it on yourself before anybody depends on it.',
    send: (to: string) => `Mail ${to}`, again: 'Test again', through: (server: string, from: string) => `Through ${server}, from ${from}.`,
    none: 'No mail server is set', noneSentence: 'Whoever runs this installation names one in SMTP_URL (smtp://user:password@host:587) and starts it again. Until then mail waits, and nobody can be sent a link.',
    waiting: 'On its way to the mail server …', slow: 'Nobody has taken it yet', slowSentence: 'The part of Tribune that sends mail does not seem to run. Whoever runs this installation should look at the worker.',
    accepted: 'The mail server has taken it', acceptedSentence: (to: string) => `Look into the inbox of ${to}, and into its spam folder.`, keptHere: 'This installation keeps its mail to itself; nothing leaves it.', mailbox: 'Open the mailbox',
    refused: 'The mail did not get through', said: 'What came back:',
    advice: {
      nobody: 'Nobody answers at that address. Check host and port in SMTP_URL, and whether a firewall is between.',
      password: 'The mail server does not accept the user or the password in SMTP_URL.',
      sender: 'The mail server does not take mail from this sender. Set MAIL_FROM to an address that it knows.',
      encryption: 'The two could not agree on encryption. Use smtps:// for port 465 and smtp:// for port 587.',
      other: 'These are the mail server’s own words; whoever runs it knows what they mean.',
    },
  },
};

/** Whether mail works, on the set-up page. */
export const texts = inLanguage('notification/mail-test', english);
export const { mailTest } = texts;
export type English = typeof english;
