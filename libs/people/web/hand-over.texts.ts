import { inLanguage } from '@tribune/ui/words';

const english = {
  handOver: {
    title: (name: string) => `What ${name} left behind`, plain: 'What was left behind', above: 'People and roles',
    lead: 'Access, roles and seats ended at once; what they voted and wrote stays. Hand each of these to somebody, or dismiss it. Until then it waits for all administrators.',
    nothing: 'Nothing was left behind', nothingSentence: 'This person was in the middle of nothing.', here: (name: string) => `${name} is still here`, hereSentence: 'Only what somebody was in the middle of when they left is listed here.',
    open: 'Still open', settled: 'Settled', allDone: 'Everything is handed over or dismissed.',
    kinds: { SEAT: 'Seat', ROLE: 'Role', ACTION: 'Action', DECISION: 'Decision', DRAFT: 'Draft' },
    says: {
      SEAT: 'Whoever takes it votes from now on, with the same function. Votes that are open keep those they began with.',
      ROLE: 'Whoever takes it may do what the role may.',
      ACTION: 'Whoever takes it is its owner, and is told.',
      DECISION: 'Its author stays its author. Whoever takes it looks after it, and amends what has to change.',
      DRAFT: 'Nobody else can read it, so nobody can take it. Dismissing takes it off this list.',
    },
    draft: (number: string) => `An unfinished draft, number ${number}`,
    take: 'Hand over', dismiss: 'Dismiss', to: 'To whom?', cancel: 'Cancel', takeTitle: (label: string) => `Hand over: ${label}`,
    handed: 'Handed over.', dismissed: 'Dismissed.', handedTo: (name: string) => `Handed to ${name}`, wasDismissed: 'Dismissed',
    see: 'See it',
  },
};

/** What somebody who left was in the middle of. */
export const texts = inLanguage('people/hand-over', english);
export const { handOver } = texts;
export type English = typeof english;
