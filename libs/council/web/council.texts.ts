import { formatCount, formatDate, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Council', lead: (members: number, functions: number) => `${formatCount(members, 'member')} from ${formatCount(functions, 'function')} decide here what happens where customers meet the company.`,
  import: 'Import seats', charter: 'What it is for', rules: 'How it votes', rulesLead: 'Whoever proposes chooses one of these. When voting opens, the rule is frozen: nobody changes it while a vote runs.', usual: (rule: string) => `${rule}, the default`,
  none: 'There is no council yet', begin: 'Your administrator sets it up.', beginAdmin: 'Its members’ addresses are enough to begin.', create: 'Create the council',
  change: {
    open: 'Name and charter', title: 'What it is called, and what it is for', name: 'Name', nameHint: 'As it is called in the company.', charterHint: 'What it decides, for whom, and by what it wants to be measured. Earlier versions stay readable.',
    save: 'Save', saved: 'Saved.', unchanged: 'You have not changed anything.', cancel: 'Cancel',
  },
  charters: { none: 'Not said any more.', wrote: (who: string) => `${who} wrote`, somebody: 'Somebody', difference: 'Word by word', history: 'What it said before', before: (count: number) => (count === 1 ? 'What it said before' : `What it said before: ${formatCount(count, 'version')}`) },
  composition: {
    title: 'How it is made up', lead: 'What is missing, doubled, or has become long. For members and administrators; it judges nobody.',
    votes: 'Who takes part in votes', votesCaption: 'Votes that closed in the last twelve months, without recusals', who: 'Member', asked: 'Asked', cast: 'Voted', missed: 'Missed',
  },
  declare: {
    open: 'Declare a rule', title: 'Declare a voting rule', lead: 'Whoever proposes can choose it from then on. Votes that are open keep theirs.', name: 'Its name', method: 'How votes are counted',
    methods: { MAJORITY: 'Majority of agree and object', SUPERMAJORITY: 'Supermajority: a declared share', CONSENT: 'Consent: no objection stands', UNANIMITY: 'Unanimity', WEIGHTED: 'Weighted: seats have weights', RANKING: 'Ranking of options' },
    share: 'The share that must agree', shares: { '1/2': 'More than half', '2/3': 'Two thirds', '3/4': 'Three quarters' }, quorum: 'The share that must vote', quorums: { '1/2': 'Half', '2/3': 'Two thirds', '3/4': 'Three quarters', '1/1': 'Everybody' },
    days: 'Working days', act: 'Declare it', done: 'The rule can be chosen now.', cancel: 'Cancel',
  },
  proxies: { allow: 'Members may vote by proxy', hint: 'For a time or one decision, to one other member, who carries two at most. Never to or from a champion.', on: 'Proxies are allowed now.', off: 'Proxies do not count any longer.' },
  weight: { of: (name: string) => `Weight of the seat of ${name}`, done: 'The weight counts in votes that open from now on.' },
  seats: {
    title: 'Seats', none: 'Nobody sits here', noneSentence: 'Without members there is nobody to vote.', since: (functionName: string | null, at: string) => `${functionName ?? 'No function'} · since ${formatDate(at)}`, chair: 'Chair',
    end: 'End seat', endOf: (name: string) => `of ${name}`, endTitle: (name: string) => `End the seat of ${name}?`, endSentence: 'It ends at once. Votes that are open keep the electorate they began with, so this person still counts there.', endAct: 'End the seat', ended: 'The seat has ended.',
  },
};

/** What the council's page says. */
export const texts = inLanguage('council/council', english);
export type English = typeof english;
