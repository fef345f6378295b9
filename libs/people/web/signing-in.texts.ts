import { formatCount, inLanguage } from '@tribune/ui/words';

const english = {
  signIn: {
    byLink: 'By a mailed link', lead: 'There are no passwords here. We mail you a link, and a button behind it lets you in.',
    form: 'Sign in by e-mail', email: 'Your e-mail address', mail: 'Mail me a link', passkey: 'Use a passkey instead',
    sent: 'Look into your inbox', another: 'Use another address',
    sentSentence: (address: string) => `If ${address} is known here, a link is on its way. It works once, for half an hour. Nothing there? Look into the spam folder, or ask the person who invited you.`,
    demoMail: { before: 'In this demonstration all mail arrives in ', mailbox: 'the mailbox', after: '.' },
  },
  personas: {
    title: 'Look around as somebody', lead: (organization: string | undefined) => `${organization ?? 'The company'} is made up. One click, and you are that person.`,
    be: (name: string) => `Be ${name}`, more: 'More people', moreCount: (count: number) => `${count} more people`, at: (organization: string, count: number) => `${organization}: ${formatCount(count, 'person', 'people')}`,
    answersWait: (count: number) => (count === 0 ? 'No decision waits for it now.' : `${formatCount(count, 'decision')} ${count === 1 ? 'waits' : 'wait'} for it now.`),
    votesWait: (count: number) => (count === 0 ? 'No vote waits now.' : `${formatCount(count, 'vote')} ${count === 1 ? 'waits' : 'wait'} now.`),
    champion: { role: 'Champion', can: 'Elected by those they speak for. Nothing that concerns them becomes final without this approval.' },
    chair: { role: 'Chair of the council', can: 'Votes, seconds, and opens votes.' },
    member: { role: 'Council member', can: 'Proposes and votes on what happens where customers meet the company.' },
    admin: { role: 'Administrator', can: 'Configures everything, and decides nothing.' },
    alternate: { role: 'Alternate', can: 'Acts when the champion cannot, and in no other case.' },
    officer: { role: 'Election officer', can: 'Calls the champion’s election, and is no candidate.' },
    executive: { role: 'Executive', can: 'Sees what is blocked, at whom and why.' },
    auditor: { role: 'Auditor', can: 'Reads the whole record.' },
    analyst: { role: 'Analyst', can: 'Finds the figures, and says how sure they are.' },
    customer: { role: 'Customer', can: 'Votes for a champion, may stand as one, and reads what was decided.' },
  },
  link: {
    hello: (name: string) => `Hello, ${name}`, lead: (organization: string) => `This link lets you in at ${organization}, on this device.`, allow: (provider: string, organization: string) => `Somebody has signed in at ${provider} with your address. If that was you, it may sign you in at ${organization} from now on.`, allowAct: (provider: string) => `Sign in, and allow ${provider}`, which: 'Several organizations know this address. Where would you like to go?', at: (organization: string) => `Sign in at ${organization}`, notYou: 'Not you? Close this page; nothing has happened.',
    used: 'This link does not work any more', usedLead: 'A link works once, and not for long. If you used it on another device, you are signed in there.', newLink: 'Get a new link',
  },
  another: {
    sentence: 'It gets its own people, council and customers; neither sees anything of the other. The link that founds it is mailed to your address.', demo: 'Like this one it is a demonstration: whoever opens this page may look in as anybody.', act: 'Mail me the link',
    sent: 'Look into your inbox', sentSentence: 'The link founds the organization once, within 24 hours. Who is known to both chooses when signing in.',
  },
  found: {
    title: 'Set Tribune up', lead: 'Four short screens, each of which you may skip and come back to. A quarter of an hour is enough.', setUp: 'Set-up',
    steps: { organization: 'Organization', council: 'Council', journey: 'Journey', customers: 'Customers' },
    form: 'Your organization', act: 'Create the organization', organization: 'What is your organization called?', zone: 'Where do its working days begin?', language: 'Which language does it speak?', languageHint: 'For mail to everybody who has chosen none, customers too. Everybody may choose another for themselves.', zoneHint: 'Votes stay open for working days; this says whose.',
    name: 'Your name', email: 'Your e-mail address', emailHint: 'You are the first administrator. Sign-in links go here; the role configures, and gives no vote.',
    founderHint: 'The link was mailed here, so this is the first administrator’s address.',
    used: 'This link has been used', usedLead: 'The organization was set up with it, or a newer link was printed when Tribune was started again. Administrators sign in like everybody else.',
  },
};

/** What the ways in say: signing in, the demonstration's personas, founding. */
export const texts = inLanguage('people/signing-in', english);
export type English = typeof english;
