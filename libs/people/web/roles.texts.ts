import { inLanguage } from '@tribune/ui/words';

const english = {
  roles: {
    title: 'What roles may do', above: 'People and roles',
    lead: 'A role lets somebody work here. None of them gives a vote, an approval, or the right to act as somebody else.',
    may: 'May', mayNot: 'May not', held: 'Held by', nobody: 'Nobody', change: 'Give or take back roles', more: 'and others',
    explained: {
      ADMIN: { may: 'Sets up councils and their seats, imports files, gives roles and takes them back, ends the access of those who leave; calls elections while there is no election officer.', mayNot: 'Vote, approve, see hidden ballots, change somebody’s address, make or remove a champion. Whoever holds this role cannot be champion. One administrator always stays.' },
      ELECTION_OFFICER: { may: 'Calls a champion’s election and sees that it runs.', mayNot: 'Stand in an election, sit on a council, see who voted what, or end an election early.' },
      COUNCIL_MEMBER: { may: 'Reads everything in the council’s work and takes part in what is said about it.', mayNot: 'Vote. A vote comes with a seat, which is given on the council’s page.' },
      CHAIR: { may: 'Presides in general and reads everything in the council’s work.', mayNot: 'Open votes by the role alone: the chair of one council is marked on its seat. No chair sets an outcome.' },
      EXECUTIVE: { may: 'Reads what the council decides, why, and what came of it.', mayNot: 'Vote, or overrule: there is no way round council and champion, at any level.' },
      ANALYST: { may: 'Gathers what customers say and brings it as evidence.', mayNot: 'Decide what follows from it.' },
      CONTENT_EDITOR: { may: 'Prepares what customers read at touch points.', mayNot: 'Publish what a decision has not made final.' },
      AUDITOR: { may: 'Reads the whole record.', mayNot: 'Change anything in it. Nobody can.' },
    },
    others: 'Not roles, and not in anybody’s gift',
    champion: 'Champion and alternates', championSays: 'Elected by those they speak for, for a term. Approve or refuse what affects them; nobody appoints, removes or replaces them.', elections: 'See the elections',
    seat: 'A seat on a council', seatSays: 'Gives a vote. Administrators give it and end it; votes that are open keep those they began with.', council: 'See the council',
  },
};

/** What each role may do and may not, in a sentence each. */
export const texts = inLanguage('people/roles', english);
export const { roles } = texts;
export type English = typeof english;
