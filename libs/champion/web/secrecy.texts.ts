import { inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Who can see what you vote',
  lead: 'An honest account: what is kept apart, who could still look, and what nobody can promise.',
  promised: 'What is promised',
  promises: [
    'Who took part and what was voted are two separate lists. Nothing on one points to the other: no number, no time, no order.',
    'No page, no interface, no log and no mail joins them. The program that serves these pages cannot read either list.',
    'When the votes are counted, the ballots are written anew in random order, so that not even the database’s own housekeeping tells when one came.',
    'Your receipt is made by your own browser. We keep only a fingerprint of it, from which it cannot be worked out.',
    'The draw that orders a tie is made before voting opens and sealed. It is joined with all ballots, so that neither the election officer nor the last voter can choose it.',
    'Everybody can count the published ballots again, in their own browser.',
  ],
  who: 'Who can see what',
  caption: 'Who can see what in an election',
  columns: { who: 'Who', tookPart: 'That you voted', what: 'What you voted' },
  rows: [
    ['You', 'Yes', 'Only with your receipt, in the published list'],
    ['Other voters, the council, the champion', 'No', 'No'],
    ['Administrators and the election officer', 'No', 'No'],
    ['Anybody who has your receipt', 'No', 'Yes, in the published list'],
    ['Anybody who reads your mail', 'Yes: your voting card shows whether it was used', 'No; but they could vote in your place'],
    ['Whoever operates the servers, with database and backups', 'Yes', 'Possibly, for a ballot cast while they were looking'],
  ],
  notPromised: 'What is not promised',
  limits: [
    'Until the count, somebody with full control of the database server, or with its backups and change logs, could match a voter with a ballot. Choose operators whom you trust, or let somebody else run the election.',
    'A receipt can be shown to others. That makes buying and forcing votes harder to rule out than in a polling booth. Nobody has to keep theirs.',
    'In a very small electorate the result itself tells a lot. Ballots are not published there.',
    'While you choose, your ticks are kept in the tab you vote in, and nowhere else, until you cast them or close it. A ballot that was sent and not confirmed stays on your device until it is. On a device that others use, close the tab.',
    'A voting card is as safe as the mailbox it was sent to.',
  ],
};

/** What the page about the secrecy of ballots says: promised, who can see what, not promised. */
export const texts = inLanguage('champion/secrecy', english);
export type English = typeof english;
