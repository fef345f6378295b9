import { inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Tokens for programs', account: 'Your account', lead: 'A program sends a token to read or import for you. No token votes, approves, elects or signs in: those are acts of a person.',
  section: 'A program that reads decisions, or brings customers and figures in, does so with a token of yours.', open: 'Your tokens',
  yours: 'Your tokens', everybodys: 'Everybody’s tokens', whose: 'Whose', mine: 'Mine', all: 'Everybody’s',
  none: 'No program has a token of yours', noneAtAll: 'No program has a token here', noneSentence: 'Nothing reads or imports in your name. Make a token when a program needs one.', noneAtAllSentence: 'Nobody has given one to a program.',
  make: 'Make a token', makeTitle: 'A new token', makeLead: 'It gets as little as the program needs, and an end.', form: 'A new token',
  name: 'What is it for?', nameHint: 'For example “Figures from the survey tool”.', scopes: 'What may the program do?', days: 'How long does it work?', forDays: (days: number) => (days === 365 ? 'A year' : `${days} days`),
  scope: {
    READ: { name: 'Read', says: 'What you may read; nobody’s address, nothing of your account.' },
    IMPORT_PEOPLE: { name: 'Import people', says: 'The staff, without roles.' },
    IMPORT_ROLL: { name: 'Import the roll', says: 'Customers and other constituents.' },
    IMPORT_FIGURES: { name: 'Import figures', says: 'What was measured, for the scorecard.' },
  },
  act: 'Make the token', cancel: 'Do not', made: (name: string) => `“${name}” is made`, secret: 'The token', secretHint: 'Copy it now: it is not shown again. The program sends it as “Authorization: Bearer …”.', done: 'I have copied it',
  until: 'Works until', used: 'last used', neverUsed: 'never used', revoke: 'Revoke', revokeTitle: 'Revoke this token?', revokeSentence: 'The program that has it gets nothing any more, from now on. This cannot be taken back.', revoked: 'The token is revoked.',
  again: 'Making a token asks for somebody who has just signed in.',
};

/** What the page about programs’ tokens says. */
export const texts = inLanguage('people/token', english);
export type English = typeof english;
