import { formatCount, inLanguage } from '@tribune/ui/words';

const english = {
  // On the sign-in page.
  ways: {
    with: (name: string) => `Sign in with ${name}`, at: (name: string, organization: string) => `Sign in with ${name} at ${organization}`, or: 'Your company has a way in of its own.',
    askedTitle: 'Look into your inbox', askedSentence: 'This is the first time that you come in this way. We have mailed you: press the button behind the link, once, and from then on your company’s sign-in is enough.',
    problemTitle: 'You are not signed in',
  },
  // The administrators’ page.
  title: 'Single sign-on', people: 'People and roles', lead: 'Your people sign in where they sign in for everything else (OpenID Connect).',
  notYours: 'Administrators set this up', notYoursSentence: 'Ask your administrator when your company has a sign-in of its own.',
  none: 'Everybody comes in by a mailed link or a passkey', noneSentence: 'With a provider of your company they get a button of its name, after they have typed an address of your domains.', set: 'Set it up', change: 'Change it', keep: 'Leave it as it is',
  button: 'Button', name: 'What is the button called?', nameHint: 'It says “Sign in with …”.', issuer: 'Issuer', issuerHint: 'The provider’s address, for example https://login.company.com.', clientId: 'Client ID', clientSecret: 'Client secret', secretHint: 'It is kept encrypted, and shown to nobody.', secretKept: 'Leave it empty to keep the one that is set.',
  domains: 'E-mail domains', domainsHint: 'Separated by commas, for example company.com, company.de.', save: 'Find the provider and save', saved: 'The provider was found. Try it now.', form: 'Single sign-on',
  wayBack: 'Redirect URI', wayBackHint: 'Enter it at the provider, exactly like this. It sends people back to this address alone.', heldBy: 'In use by', held: (count: number) => formatCount(count, 'person', 'people'), since: 'Set',
  close: 'Close this way in', closeTitle: 'Close this way in?', closeSentence: 'Who has come in by it is signed out now. Mailed links and passkeys go on working for everybody.', closed: 'This way in is closed.',
  again: 'Setting it up asks for somebody who has just signed in.',
  knowTitle: 'What it does, and what not',
  know: ['Nobody is made by signing in: people are imported first.', 'The first time, each is mailed and says yes themselves. Nobody becomes somebody else because you name a provider.', 'Champions and alternates do not come in this way: customers have elected them.', 'Mailed links stay: a provider that fails locks nobody out.'],
};

/** What the company’s own way in says. */
export const texts = inLanguage('people/single-sign-on', english);
export type English = typeof english;
