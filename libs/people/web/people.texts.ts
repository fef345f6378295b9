import { inLanguage } from '@tribune/ui/words';

const english = {
  passkey: {
    abandoned: 'The passkey prompt was closed, or this device has no passkey for this address. Nothing was changed.',
  },
  people: {
    title: 'People and roles', lead: 'Who works with the councils.', leadAdmin: 'Roles are given here. A champion is not a role: customers elect theirs.', import: 'Import people', roles: 'What roles may do', singleSignOn: 'Single sign-on',
    find: 'Find somebody', byName: 'By name.', byNameOrAddress: 'By name or address.', show: 'Show', staff: 'Staff', everybody: 'Everybody, customers too', list: 'People',
    nobodyCalled: (words: string) => `Nobody here is called “${words}”`, nobody: 'Nobody is here yet', tryPart: 'Try a part of the name.', begin: 'Import people, or create a council.',
    offices: { seat: (council: string) => `seat on ${council}`, chair: (council: string) => `chair of ${council}`, champion: (constituency: string) => `champion: ${constituency}`, alternate: (constituency: string) => `alternate: ${constituency}` },
    notOpen: 'Those who work here see each other on this page', notOpenSentence: 'Whom customers have elected, the elections say.', elections: 'See the elections',
    more: 'Show more people', customer: 'customer', change: 'Change', done: 'Done',
    becomesStaff: 'This is a customer. With any role they join the staff, and can be champion no more.',
    left: (name: string) => `${name} has no access any more.`, leaves: 'Leaves the organization', leavesTitle: (name: string) => `${name} leaves?`, leavesAct: (name: string) => `${name} leaves`,
    leavesSentence: 'Their sessions, roles and seats end at once. What they voted and wrote stays. In votes that are open now they count as somebody who has not voted, unless they have. Importing them again lets them come back.',
  },
  organization: { title: 'The organization', lead: 'Everything that was decided stays; addresses of the register stay too.', name: 'Name', nameHint: 'It stands on every page, in mail and on the register from now on.', zone: 'Time zone', zoneHint: 'In which its working days begin and end. Deadlines that run already stay as they are.', save: 'Save', saved: 'Saved.', unchanged: 'You have not changed anything.', afresh: 'Start afresh' },
  organizationLanguage: { title: 'The organization’s language', lead: 'Mail speaks it to everybody who has chosen no language, customers too; so does the register to programs that ask for none.', label: 'Language', saved: 'The organization’s language is set.' },
  roles: {
    EXECUTIVE: { name: 'Executive', does: 'Reads everything the council decides.' },
    COUNCIL_MEMBER: { name: 'Council member', does: 'Works with a council. Voting takes a seat, which is given on the council’s page.' },
    CHAIR: { name: 'Chair', does: 'Presides in general. The chair of one council is marked on its seat.' },
    ANALYST: { name: 'Analyst', does: 'Gathers what customers say.' },
    CONTENT_EDITOR: { name: 'Content editor', does: 'Prepares what customers read.' },
    ELECTION_OFFICER: { name: 'Election officer', does: 'Calls elections; cannot stand in one, nor sit on a council.' },
    ADMIN: { name: 'Administrator', does: 'Configures. Gives no vote, no approval, and no acting as somebody else.' },
    AUDITOR: { name: 'Auditor', does: 'Reads the whole record.' },
  },
};

/** What the pages of people and roles say. */
export const texts = inLanguage('people/people', english);
export type English = typeof english;
