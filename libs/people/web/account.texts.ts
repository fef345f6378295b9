import { inLanguage } from '@tribune/ui/words';

const english = {
  account: {
    title: 'Your account', you: 'You', name: 'Name', office: 'Office', roles: 'Roles',
    champion: 'Champion, elected by the roll', alternate: 'Alternate, elected by the roll',
  },
  preferences: {
    title: 'How you read', lead: 'Times and deadlines are shown in your zone, wherever you are. Others see their own.',
    language: 'Language', browserLanguage: 'As this browser says', languages: { en: 'English', de: 'Deutsch' },
    zone: 'Time zone', browserZone: (zone: string) => `As this device says (${zone})`,
    save: 'Save', saved: 'Saved.',
  },
  address: {
    title: 'Address', lead: 'Sign-in links and everything that waits for you go here. Nobody but you can change it.',
    change: 'Change it', field: 'New address', hint: 'We write to both: the new one to confirm, the old one so that you hear of it in any case.', ask: 'Ask for the change', cancel: 'Keep the one I have',
    waits: (to: string) => `Look into the inbox of ${to}`,
    waitsSentence: (from: string) => `A link is on its way there, unless the address is in use here already. Until its button is pressed, ${from} stays your address.`, withdraw: 'Do not change it', withdrawn: 'Your address stays as it is.', runsOut: 'The link works until',
    done: (to: string) => `Your address is ${to}`, doneSentence: (from: string) => `${from} has been told, and can undo it until`,
    again: 'Sign in again', againSentence: 'Changing an address asks for somebody who has just signed in.', passkey: 'Show my passkey',
  },
  // The pages behind the links in both mailboxes.
  addressLink: {
    title: 'Your address',
    confirm: (name: string) => `Hello, ${name}`, confirmLead: (organization: string, to: string) => `From now on ${organization} writes to ${to}.`, confirmAct: 'Confirm this address', notYou: 'Not you? Close this page; nothing has happened.',
    done: 'Your address has changed', doneLead: (organization: string, to: string) => `${organization} writes to ${to} from now on. Your old address has been told.`,
    stop: 'Was this not you?', stopLead: (to: string) => `Somebody asked for ${to} to become your address. Stop it, and your address stays as it is.`, stopAct: 'Stop the change',
    undo: 'Was this not you?', undoLead: (to: string) => `Your address was changed to ${to}. Undo it, and your old address is yours again.`, undoAct: 'Undo the change', undoUntil: 'You can undo it until',
    consequence: 'Everybody who is signed in with your name is signed out, you too. Passkeys registered since then no longer work.',
    stopped: 'Your old address holds', stoppedLead: 'Everybody who was signed in with your name is signed out. Sign in again, and look after your mailbox: somebody may have got in.',
    over: 'This link changes nothing any more', overLead: 'It has run out, or the change was withdrawn. Your account page says which address is yours.', signIn: 'Sign in',
  },
  sessions: {
    title: 'Where you are signed in', lead: 'Do you not know one of these? Sign out there: whoever uses it is out at once. Then look after your mailbox.',
    others: 'Sign out everywhere else', out: 'Sign out', done: 'Signed out there.', othersDone: 'You are signed in here alone.', since: 'since', seen: 'Last used', here: 'This device', now: 'In use now', until: 'ends',
    browsers: { EDGE: 'Edge', OPERA: 'Opera', SAMSUNG: 'Samsung Internet', FIREFOX: 'Firefox', CHROME: 'Chrome', SAFARI: 'Safari' },
    systems: { IPHONE: 'iPhone', IPAD: 'iPad', ANDROID: 'Android', CHROMEOS: 'ChromeOS', WINDOWS: 'Windows', MACOS: 'Mac', LINUX: 'Linux' },
    device: (browser: string, system: string) => `${browser} on ${system}`, unknown: 'A device that does not say what it is', browser: 'A browser',
    by: { LINK: 'By a mailed link', PASSKEY: 'By passkey', DEMO: 'By one click, in the demonstration', FOUNDING: 'When the organization was founded', SINGLE_SIGN_ON: 'By your company’s sign-in' },
  },
  passkey: {
    title: 'Passkey', replaced: 'Your new passkey is registered; it can be used in 72 hours.', registered: 'Your passkey is registered.',
    leadOffice: 'You sign approvals and refusals with it: your fingerprint, your face, or your device’s code. The company cannot do that for you.',
    leadStaff: 'Sign in with your fingerprint, your face, or your device’s code instead of a mailed link.',
    none: 'You have none yet', noneSentence: 'Until you register one, you cannot approve or refuse anything. It takes half a minute.', noneDemo: 'Elsewhere nothing can be approved or refused without one. In this demonstration your click stands for it.',
    list: 'Your passkeys', replace: 'Replace it', register: 'Register a passkey',
    after: 'A replacement can be used after 72 hours, and those who hold office beside you are told: nobody takes an office over with a stolen mailbox.',
    since: 'Registered', inUse: 'In use', waits: 'Waits', usable: 'Usable now', old: 'Replaced',
    takeBack: 'Take it back', takeBackTitle: 'Was this not you?', takenBack: 'The replacement is taken back.',
    takeBackSentence: 'You show the passkey in use now, and this one never becomes usable. Then look after your mailbox: somebody may have got in.',
  },
};

/** What somebody reads about their own account. */
export const texts = inLanguage('people/account', english);
export const { account, preferences, address, addressLink, sessions, passkey } = texts;
export type English = typeof english;
