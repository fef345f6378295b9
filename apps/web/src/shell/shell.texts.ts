import { inLanguage } from '@tribune/ui/words';

const english = {
  places: {
    waiting: { label: 'Waiting for you', short: 'Waiting' },
    decisions: { label: 'Decisions', short: 'Decisions' },
    desk: { label: 'Champion’s desk', short: 'Desk' },
    overview: { label: 'Overview' },
    elections: { label: 'Elections' },
    register: { label: 'Register' },
    touchPoints: { label: 'Touch points', short: 'Places' },
    scorecard: { label: 'Scorecard' },
    summits: { label: 'Summits' },
    actions: { label: 'Actions' },
    council: { label: 'Council' },
    record: { label: 'Record' },
    setUp: { label: 'Set-up' },
    mailbox: { label: 'Mailbox' },
  },
  navigation: 'Main',
  more: 'More',
  skip: 'Skip to the page',
  demo: 'Demo',
  menu: { open: 'Your menu', account: 'Your account', signOut: 'Sign out', look: 'Appearance', light: 'Light', dark: 'Dark', auto: 'As the device', language: 'Language', languageKept: 'The language could not be changed. Please try again.' },
  shortcuts: {
    title: 'Keyboard shortcuts',
    goTo: (place: string) => `Go to ${place}`,
    search: 'Search, go anywhere, do anything',
    walk: 'Walk through a list and choose',
    close: 'Close what is open',
    help: 'Show this list',
    use: 'Use single-key shortcuts on this device',
    useHint: (key: string) => `They can get in the way of speech input. ${key} K and Esc always work.`,
    then: 'then',
    or: 'or',
  },
  search: 'Search, or go somewhere',
  notifications: 'Notifications',
  searchShort: 'Search',
  searchUnreachable: 'The search could not be loaded. Check your connection and try again.',
  commands: { propose: 'Propose a decision', look: (scheme: string) => `Appearance: ${scheme.toLowerCase()}` },
  unreachable: 'Tribune does not answer just now. You see what was last read; what you type is kept on this device, and nothing is sent by itself but a ballot that you have just cast.',
  offline: 'You are offline. You see what was last read. What you type is kept on this device, and nothing is sent by itself but a ballot that you have just cast: send it yourself when you are connected again.',
  error: {
    title: 'This page has stumbled',
    lead: 'That is our mistake, not yours. What you typed is kept on this device. Load the page again; if it happens twice, tell your administrator what you were doing.',
    action: 'Load the page again',
    newVersionTitle: 'There is a newer Tribune',
    newVersionLead: 'It was put in place while this page was open. Load the page again to go on; what you typed is kept.',
  },
};

/** What the shell says. */
export const texts = inLanguage('web/shell', english);
export type English = typeof english;
