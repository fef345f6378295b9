import { formatCount, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Set-up', notYours: 'Administrators set Tribune up', notYoursSentence: 'If something is missing, tell your administrator.', next: 'Go on', skip: 'Skip this', change: 'Change',
  council: {
    title: 'Who sits on the council?', lead: 'Their addresses are enough: each gets a mail with a link that lets them in. They vote on what happens at your touch points, on a phone, between meetings.',
    there: (name: string, members: number) => `“${name}” has ${formatCount(members, 'member')}.`, another: 'You can create another one here.', form: 'The council', act: 'Create the council',
    name: 'What do you call it?', usualName: 'Brand council', members: 'Its members, one per line', membersHint: 'Name, e-mail address, function. The address alone is enough: Ines Duarte, ines@company.com, Marketing',
    file: 'Or a CSV file with name, e-mail and function', line: (line: number) => `Line ${line}`, chair: 'Who presides?', nobody: 'Nobody yet', understood: (members: number) => `${formatCount(members, 'member')}, as we understand it:`, list: 'Members',
  },
  journey: {
    title: 'Where do customers meet you?', lead: 'A decision says which touch points it changes. Begin with these, and change them later.',
    there: (stages: number, touchPoints: number) => `Your journey has ${formatCount(stages, 'stage')} and ${formatCount(touchPoints, 'touch point')}.`, onlyMissing: 'The template would add only what is missing.',
    act: (touchPoints: number) => `Use these ${touchPoints} touch points`, own: 'Have your own list?', import: 'Import touch points',
  },
  customers: {
    title: 'Who are your customers?', lead: 'Their addresses make the roll: they elect the champion without whose approval nothing that affects them becomes final.',
    there: (customers: number) => `${formatCount(customers, 'customer')} on the roll.`, more: 'A further file adds to them.',
  },
  done: {
    lead: 'What stands, and what is still to do.', stands: 'What stands', council: 'Council', noCouncil: 'No council yet', members: (names: string, members: number) => `${names}: ${formatCount(members, 'member')}`,
    journey: 'Journey', noTouchPoints: 'No touch points yet', touchPoints: (count: number) => formatCount(count, 'touch point'), customers: 'Customers', nobody: 'Nobody on the roll yet', onRoll: (customers: number) => `${formatCount(customers, 'customer')} on the roll`,
    champion: 'The customers’ champion', admin: 'For administrators', people: 'People and roles', peopleDetail: 'Who is in, what they may configure, and who has left.', another: 'Set up another organization', roles: 'What roles may do', rolesDetail: 'Each in a sentence, and who holds it.', import: 'Import', importDetail: 'Customers, people, seats and touch points, from a file or pasted.', record: 'The record', recordDetail: 'How far what happens is sealed, and the key to verify it with.', webhooks: 'Webhooks', webhooksDetail: 'Other programs that are told what happens, and what was delivered to them.', gallery: 'Design system', galleryDetail: 'Every part that screens are made of, in every state.',
  },
  told: {
    title: 'Your council has been invited', sentence: 'Each member has a mail with a link that lets them in. Whoever has lost it signs in here with their address; no password is needed.', label: 'Where they sign in',
  },
  defaults: {
    title: 'What holds from the first day', lead: 'Nothing of this has to be set. It can be changed later, for what comes after.',
    vote: 'A vote', voteSays: 'Carried when more agree than object and at least half of the members have voted, within five working days. Ballots stay hidden until it closes.',
    champion: 'The champion', championSays: 'Has seven days to answer a carried decision. Silence is never consent; a missed clock lets the alternates act.',
    election: 'An election', electionSays: 'Seven days to stand, seven to vote; as many approvals as one likes; two alternates; twelve months, at most three terms.',
    register: 'What was decided', registerSays: 'Customers read it; figures about fewer than five people are not shown.',
    constituencies: 'Who binds', constituenciesSays: 'Customers. Employees and others can be added, and bind from their first champion’s term.',
  },
  election: {
    noCustomers: 'Without customers there is no champion', noCustomersSentence: 'Until one sits, decisions that the council has carried wait. Bring your customers’ addresses in, and call their election here.',
    held: 'Your customers have a champion', heldSentence: 'Decisions can become final.', see: 'See the election',
    running: 'The champion’s election is running', runningSentence: 'Your customers have been told by mail. Meanwhile the council can begin: a member proposes a first decision, and what is carried waits for the champion.', propose: 'Propose a first decision',
    call: 'Let your customers elect their champion', act: 'Call the election',
    callSentence: (customers: number) => `${formatCount(customers, 'customer')} get a mail each: seven days to stand or name somebody, then seven days to vote, without an account. The winner is champion for twelve months; the next two are alternates.`,
  },
};

/** What the set-up screens say. */
export const texts = inLanguage('council/set-up', english);
export type English = typeof english;
