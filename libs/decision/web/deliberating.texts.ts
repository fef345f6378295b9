import { formatDate, inLanguage } from '@tribune/ui/words';

const english = {
  objection: {
    title: 'Objections', lead: 'A member objects with a harm, and the change that would lift it. While one stands, nothing becomes final.', none: 'Nobody has objected.',
    raise: 'Raise an objection', raiseTitle: 'Raise an objection',
    raiseLead: 'An objection says which harm you see, and what would lift it. The author or the chair answers; you decide whether the answer settles it. A ballot against it is another thing, and you cast it too.',
    harm: 'The harm', harmHint: 'What happens that should not.', toWhom: 'To whom', evidence: 'The evidence', proposedChange: 'The change that would lift it', raised: 'Your objection stands.',
    by: (name: string) => `${name} objects`, on: (revision: number) => `to revision ${revision}`,
    states: { OPEN: 'Waits for an answer', ANSWERED: 'Answered', OVERRULING: 'The others decide', INTEGRATED: 'Taken up', WITHDRAWN: 'Withdrawn', OVERRULED: 'Overruled', VOID: 'No longer stands' },
    answer: 'Answer', answerTitle: 'Answer the objection', answerLabel: 'Your answer', answered: 'Your answer stands beside the objection.',
    agreeing: 'Your own objection stands. You may agree all the same, but nothing becomes final while it does: if it is settled for you, withdraw it.', see: 'Go to your objection',
    yours: 'It stands until it is answered and you say that it is settled.', settledByAnswer: 'Does the answer settle it? Then withdraw your objection. Until you do, it stands; author and chair can put it to the others.', settledByText: 'The text has changed since. If it takes up what you asked for, say so; then your objection has ended.',
    integrated: 'The text has taken it up', withdraw: 'Withdraw the objection', ended: 'The objection has ended.',
    overrule: 'Put it to the others', overruleSentence: 'The other members have 72 hours to say whether it is overruled, without you as the author and without whoever objected.', overruleDone: 'The other members are deciding.',
    judgeTitle: (name: string) => `Does the objection of ${name} stand?`, judgeSentence: 'It is overruled as soon as more than half of those asked say so, or at the end when more said so than not. You say it once.', stands: 'It stands', falls: 'Overrule it', judged: 'Heard.',
    said: (inFavour: number, against: number, judges: number) => `${inFavour} of ${judges} say that it is overruled, ${against} that it stands`,
    failed: 'The others did not overrule it; after a new answer it can be put to them again.',
    opensByItself: 'Put to the others by itself', closes: 'The others decide until', consent: 'This decision needs consent: nobody can overrule it.',
  },
  ranking: {
    label: 'Your order', lead: 'Press the options in your order, the best first. What you leave out stands below all that you name.',
    leave: 'Leave it as it is', best: 'Your order, the best first', rest: 'Not in your order', empty: 'Nothing yet: press what you like best.',
    up: (option: string) => `Move up: ${option}`, out: (option: string) => `Take out: ${option}`, add: (option: string) => `Add: ${option}`, abstain: 'Abstain instead', order: 'Put them in order instead',
    you: 'You put them in order', had: 'You put them in order', choice: 'In order', table: 'How many rank the row above the column', against: 'Option', won: (option: string) => `Won: ${option}`,
  },
  proxy: {
    title: (name: string) => `The vote of ${name}, by proxy`, sentence: (name: string) => `${name} has given you this vote. They can still vote in person, and then that counts.`, inPerson: (name: string) => `${name} has voted in person.`, cast: 'Their ballot is in.', forYou: 'Whoever carries your vote has cast it. Vote yourself, and yours counts instead.', yourself: 'Vote yourself', by: (choice: string) => `${choice}, by proxy`,
    sectionTitle: 'Proxies', lead: 'When you cannot vote, another member can carry your vote: one hop, two at most each, never a champion. You can always vote in person, and then that counts.', given: (name: string) => `${name} carries your vote`, carried: (name: string) => `You carry the vote of ${name}`,
    takeBack: 'Take it back', giveBack: 'Give it back', over: 'The proxy has ended.', who: 'Who carries it', until: 'Until the end of', give: 'Give a proxy', giveLead: 'For all votes of this council until that day.', done: 'They carry your vote.',
  },
  condition: {
    limit: 'Approve with a condition', holdsWhile: 'It holds only while', holdsWhileHint: 'For example: the counter in Porto stays open. Broken before it is final, your approval lapses; afterwards the register says so, and another decision is due in 14 days.',
    validUntil: 'It lapses unless final by', open: 'Approve if the text is changed', pageTitle: 'Approve on one condition', lead: 'Change the text as you would approve it. A member can take it up with one click and is then its author; until then nobody can approve the text that stands.',
    why: 'Why it has to change', whyHint: 'Those you speak for read it, and so does the council.', submit: 'Set the condition', done: 'Your condition stands; the council has been told.', by: (constituency: string) => `Would be approved for ${constituency} with this change`,
    takeUp: 'Take it up', takeUpTitle: 'Take this text up?', takeUpSentence: 'It becomes the new revision, with you as its author. If it changes what takes effect, the council votes on it anew.', takenUp: 'Taken up: it is the new revision.',
    holds: (what: string) => `Holds only while ${what}`, until: (at: string) => `Holds until ${formatDate(at)}`, report: 'It does not hold any longer', reportTitle: 'Report that the condition is broken', what: 'What does not hold, and since when',
    reportSentence: 'Before the decision is final the approval lapses. Afterwards the decision stays final; the register says that its condition is broken, open actions pause, and another decision is due in 14 days.', reported: 'Reported.',
    broken: (what: string) => `Its condition does not hold any longer: ${what}`, due: 'Another decision is due', supersede: 'Propose what takes its place',
  },
  clock: {
    queued: (place: number) => `Its clock has not started: four run for this champion already, and it is number ${place} in the queue. It can be answered all the same.`,
    pause: 'Ask them first', pauseTitle: 'Pause the clock and ask them', pauseSentence: 'While you ask those you speak for, your seven days stand still. Once, for 14 days at most.', days: 'For how many days', because: 'What you ask, and whom', paused: (at: string, because: string) => `Paused until ${formatDate(at)}: ${because}`, pauseDone: 'Your time stands still.',
  },
  link: {
    title: 'Final together', because: (name: string, why: string) => `${name} linked them: ${why}`, dissolve: 'Dissolve the link', dissolveTitle: 'Dissolve the link?', dissolveSentence: 'Each decision then goes its own way; what is ready alone becomes final at once.', dissolved: 'The link is dissolved.',
    open: 'Link with others', openTitle: 'Link with other decisions', lead: 'They become final together, or not at all. You can dissolve the link until they are.', which: 'With which', why: 'Why they belong together', done: 'Linked: final together, or not at all.', none: 'There is no other open decision.',
  },
};

/** What objections, rankings, proxies, conditions, clocks and links say. */
export const texts = inLanguage('decision/deliberating', english);
export type English = typeof english;
