import { formatCount, formatDate, formatList, formatNumber, inLanguage } from '@tribune/ui/words';

const days = (count: number) => formatCount(Math.round(count * 10) / 10, 'day');
const decisions = (count: number) => formatCount(count, 'decision');

const english = {
  title: 'Overview',
  free: 'Nothing is blocked. Every decision goes on by itself.',
  blocked: (what: readonly string[]) => `Blocked: ${formatList(what)}.`,
  counts: {
    REFUSED: (count: number) => `${formatNumber(count)} refused`, BROKEN: (count: number) => `${formatNumber(count)} with a broken condition`,
    CONDITION: (count: number) => `${formatNumber(count)} approved only with a change`, CHAMPION: (count: number) => (count === 1 ? '1 waits for a champion' : `${formatNumber(count)} wait for a champion`),
    SEAT_EMPTY: (count: number) => (count === 1 ? '1 waits for an election' : `${formatNumber(count)} wait for an election`), SILENT: (count: number) => `${formatNumber(count)} with an incomplete text`,
    OBJECTION: (count: number) => `${formatNumber(count)} with an open objection`, LINKED: (count: number) => `${formatNumber(count)} linked with others`,
    NO_QUORUM: (count: number) => `${formatNumber(count)} without a quorum`, EDIT_WINDOW: (count: number) => `${formatNumber(count)} in an edit window`,
  },
  asOf: (day: string) => `As of ${day}`,
  print: 'Print',
  notOpen: 'The overview is not open to you', notOpenSentence: 'Executives, chairs, administrators, auditors and champions read it. Where each decision stands, you find on the board.', board: 'See all decisions',
  blocks: {
    title: 'What is blocked, and why', see: 'See at whom, and why', noneSentence: 'No champion is waited for or has refused, every condition holds, no decision waits for an election, and every vote has its quorum.', noneTitle: 'Nothing is blocked',
    kinds: { REFUSED: 'Refused', BROKEN: 'Condition is broken', CONDITION: 'Approved only with a change', CHAMPION: 'Waits for the champion', SEAT_EMPTY: 'Seat is empty', SILENT: 'Text is incomplete', OBJECTION: 'Objection is open', LINKED: 'Linked', NO_QUORUM: 'Quorum is missing', EDIT_WINDOW: 'Edit can be contested' },
    refused: (who: string, constituency: string) => `${who}, for ${constituency}, refused it.`,
    condition: (who: string, constituency: string) => `${who}, for ${constituency}, would approve it with a change of its text.`, why: 'Because',
    broken: (who: readonly string[], constituency: string) => `What the champion’s approval for ${constituency} rests on does not hold any longer, and its actions pause. ${formatList(who, 'disjunction')} has to bring a decision that supersedes it.`, holds: 'What does not hold',
    objects: (who: string) => `${who} objects.`, queued: (constituency: string) => `It stands in line at the champion for ${constituency}: four clocks run at a time, and this one has not begun.`,
    linked: (numbers: readonly number[]) => `It is linked with ${numbers.length === 1 ? 'decision' : 'decisions'} ${formatList(numbers.map((each) => formatNumber(each)))}: final together, or not at all.`,
    harms: 'Harms', accepts: 'Would accept',
    alternate: (who: string) => `${who} (alternate, in the champion’s place)`,
    champion: (who: readonly string[], constituency: string, since: string) => (who.length > 0 ? `${formatList(who)}, for ${constituency}, has been asked since ${formatDate(since)}.` : `Nobody who may answer for ${constituency} is there: the champion has recused, or wrote the text.`),
    asks: 'Champion asks first', paused: (until: string, because: string) => `The clock stands still until ${formatDate(until)}, to ask them first: “${because}”`,
    seatEmpty: (constituency: string, since: string) => `Nobody has held the seat of ${constituency} since ${formatDate(since)}.`,
    election: 'Election ends', noElection: 'No election is running: it waits without end. An election officer calls one.',
    silent: (constituency: string) => `The text does not say whether ${constituency} are affected. Somebody has to amend it.`,
    quorum: (voted: number, quorum: number, over: boolean) => (over ? `${formatNumber(voted)} of at least ${formatNumber(quorum)} voted: it counts as not carried.` : `${formatNumber(voted)} of at least ${formatNumber(quorum)} have voted so far.`),
    editWindow: 'Its last edit can be raised to material for 24 hours.',
    clocks: { BROKEN: 'Superseding decision due', CHAMPION: 'Champion’s time', SEAT_EMPTY: 'Election ends', NO_QUORUM: 'Vote closes', EDIT_WINDOW: 'Window closes' },
    passed: 'Time has run out', since: 'Since', more: (count: number) => `${formatNumber(count)} more`,
  },
  yours: { title: 'Needed from you', none: 'Nothing waits for you.', onScreen: (count: number) => `${formatNumber(count)} more on the screen, under “Waiting for you”.` },
  stands: {
    title: 'Where decisions stand', state: 'State', all: 'All', young: 'Under 2 weeks', grown: '2 to 6 weeks', old: 'Over 6 weeks', oldest: 'Oldest', none: 'Nothing has been proposed yet.',
    lead: 'Under way, by the time since they were proposed', ended: (what: readonly string[]) => `Ended in the last twelve months: ${formatList(what)}.`, count: (count: number, state: string) => `${formatNumber(count)} ${state.toLowerCase()}`, number: (number: number) => `Decision ${formatNumber(number)}`,
  },
  time: {
    title: 'Time to decide', lead: 'From proposed to final, last twelve months',
    none: 'No decision has become final yet.',
    one: (only: number) => `One decision, ${days(only)}. That is no measure yet.`,
    two: (shortest: number, longest: number) => `Two decisions, ${days(shortest)} and ${days(longest)}. Too few for an average.`,
    median: (median: number) => days(median), medianOf: (count: number) => `Median of ${decisions(count)}`, range: (shortest: number, longest: number) => `from ${formatNumber(shortest, 1)} to ${days(longest)}`,
    few: 'Few decisions: the median may move a lot.',
  },
  effects: {
    title: 'What was expected, and what came', none: 'No final decision has said what it should bring about.',
    fromTo: (from: string, to: string, by: string | null) => `${from} → ${to}${by === null ? '' : ` by ${by}`}`, notMeasured: 'Not measured yet', overdue: 'Due, and nobody has measured', measuredOn: (value: string, day: string) => `${value} on ${day}`,
    verdicts: { REACHED: 'Reached', PARTLY: 'Partly', MISSED: 'Missed', UNKNOWN: 'Not known' }, more: (count: number) => `${formatNumber(count)} more on the pages of the decisions.`,
  },
};

/** What the executives’ page says. */
export const texts = inLanguage('decision/overview', english);
export type English = typeof english;
