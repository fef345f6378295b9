import { formatCount, formatDate, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Council', lead: (members: number, functions: number) => `${formatCount(members, 'member')} from ${formatCount(functions, 'function')} decide here what happens where customers meet the company.`,
  import: 'Import seats', charter: 'What it is for', rules: 'How it votes', rulesLead: 'Whoever proposes chooses one of these. When voting opens, the rule is frozen: nobody changes it while a vote runs.', usual: (rule: string) => `${rule}, the default`,
  none: 'There is no council yet', begin: 'Your administrator sets it up.', beginAdmin: 'Its members’ addresses are enough to begin.', create: 'Create the council',
  seats: {
    title: 'Seats', none: 'Nobody sits here', noneSentence: 'Without members there is nobody to vote.', since: (functionName: string | null, at: string) => `${functionName ?? 'No function'} · since ${formatDate(at)}`, chair: 'Chair',
    end: 'End seat', endOf: (name: string) => `of ${name}`, endTitle: (name: string) => `End the seat of ${name}?`, endSentence: 'It ends at once. Votes that are open keep the electorate they began with, so this person still counts there.', endAct: 'End the seat', ended: 'The seat has ended.',
  },
};

/** What the council's page says. */
export const texts = inLanguage('council/council', english);
export type English = typeof english;
