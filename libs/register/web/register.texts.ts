import { formatCount, formatList, inLanguage } from '@tribune/ui/words';

const english = {
  title: (organization: string) => `Register of ${organization}`,
  loading: 'The register',
  lead: (organization: string) => `What ${organization} has decided for its customers, what their champion refused, and what was done without asking. Customers elect their champion, and nothing becomes final without the champion’s approval.`,
  numbered: (key: string) => (key.startsWith('e') ? `Emergency act ${key.slice(1)}` : key.startsWith('r') ? `Reported change ${key.slice(1)}` : `No. ${key}`),
  record: 'Record an emergency act',
  settings: 'Who may read it',
  feed: 'Feed (Atom)',
  kinds: { all: 'All', FINAL: 'Decided', REFUSED: 'Refused', EMERGENCY: 'Without approval', REPORT: 'Reported' },
  standings: { FINAL: 'Final', SUPERSEDED: 'Superseded', BROKEN: 'Condition broken', REFUSED: 'Refused', RECONSIDERED: 'Being decided anew', WITHDRAWN: 'Withdrawn', RUNNING: 'Done without approval', DECIDED: 'Decided since', ENDED: 'Ended undecided', CARRIED: 'A decision carries it', EMERGENCY: 'An emergency act', UNDONE: 'Will be undone', NO_CHANGE: 'No change' },
  since: { FINAL: 'final since', REFUSED: 'refused on', EMERGENCY: 'recorded on', REPORT: 'answered on' },
  from: (day: string) => `from ${day}`,
  keptBack: 'Kept back for now',
  reportedAt: (place: string) => `A change at “${place}”`,
  quoted: (words: string) => `“${words}”`,
  keptBackUntil: (day: string) => `The text becomes public on ${day}.`,
  filter: {
    label: 'Search the register',
    search: 'Search',
    placeholder: 'Baggage, refund, wheelchair …',
    find: 'Find',
    show: 'Show',
    where: 'Where',
    everywhere: 'Everywhere',
    stage: (name: string) => `${name}: all of it`,
    clear: 'Show everything',
  },
  list: 'Entries, the newest first',
  found: 'What fits best comes first',
  more: 'Show earlier ones',
  empty: 'Nothing has been decided yet',
  emptySentence: 'As soon as a decision is final, or a champion has refused one, it stands here.',
  nothing: 'Nothing fits this search',
  nothingSentence: 'Try fewer or other words, or look everywhere.',
  closed: {
    title: (organization: string) => `The register of ${organization}`,
    lead: (organization: string) => `${organization} keeps this register for its customers. Sign in with the address at which it knows you, and you can read every decision in it.`,
    signIn: 'Sign in to read it',
    note: 'No password is needed: you are mailed a link. It works for customers on the roll and for the staff.',
  },
  nowhere: 'There is no register at this address',
  nowhereLead: 'It may be a typing error. If somebody sent you the address, ask them to check it.',
  noEntry: 'The register has no such entry',
  noEntryLead: 'Only what is final, or was refused, stands in it.',
  toRegister: 'Read the register',
  places: (names: readonly string[]) => formatList(names),
  count: (count: number) => formatCount(count, 'entry', 'entries'),
};

/** What the register says to somebody who has never seen the product. */
export const texts = inLanguage('register/register', english);
export type English = typeof english;
