import { formatCount, formatList, formatShortDate, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'From the plan to its outcome', tab: (summit: string) => `What came of: ${summit}`, lead: (number: number, lines: number) => `The approved plan, version ${number}, ${formatCount(lines, 'line')}: which decisions carry each, where they stand, and what was reached.`,
  none: 'No version has been approved yet', noneSentence: 'Once a version is approved, its lines go to a council from here, and this page follows each to its outcome.', review: 'See the review', open: 'What came of it', approved: 'The approved plan',
  coverage: 'Lines of the plan', standings: { NO_DECISION: 'no decision yet', UNDER_WAY: 'under way', BLOCKED: 'blocked', DECIDED: 'decided', STOPPED: 'given up' }, badges: { NO_DECISION: 'No decision', UNDER_WAY: 'Under way', BLOCKED: 'Blocked', DECIDED: 'Decided', STOPPED: 'Given up' },
  council: (name: string, made: boolean) => (made ? name : `${name}, tied to it later`),
  actions: (open: number, late: number, done: number) => [`${formatCount(done, 'action')} done`, open > 0 && `${open} still to be done`, late > 0 && `${late} late`].filter(Boolean).join(', '),
  blocks: {
    BROKEN: (who: string, of: string) => `The condition of the champion of the ${of.toLowerCase()} is broken, and ${who} has to bring a superseding decision`, CONDITION: (who: string, of: string) => `${who}, champion of the ${of.toLowerCase()}, would approve it with a change of its text`,
    REFUSED: (who: string, of: string) => `${who}, champion of the ${of.toLowerCase()}, has refused it`, CHAMPION: (who: string, of: string) => `It waits for ${who || 'the champion'}, champion of the ${of.toLowerCase()}`, SEAT_EMPTY: (_: string, of: string) => `Nobody sits as champion of the ${of.toLowerCase()}`, SILENT: (_: string, of: string) => `It says nothing of the ${of.toLowerCase()}`,
    OBJECTION: (who: string) => `${who} objects`, LINKED: () => 'It waits for the decisions that a champion has linked with it', NO_QUORUM: () => 'Too few have voted', EDIT_WINDOW: () => 'An edit can still be called material',
  } satisfies Record<string, (who: string, of: string) => string>,
  block: (said: string, interest: string | null) => `${said}${interest ? `: “${interest}”` : '.'}`, acceptable: (alternative: string) => `Acceptable would be: “${alternative}”`, names: (names: readonly string[]) => formatList(names),
  effect: (name: string, from: string, to: string, actual: string | null, day: string | null) => `${name}: ${from} → ${to}. ${actual === null ? 'Nothing measured yet.' : `Measured ${actual}${day ? ` on ${formatShortDate(day, { zone: 'UTC' })}` : ''}.`}`, verdicts: { REACHED: 'Reached', PARTLY: 'Partly reached', MISSED: 'Missed', UNKNOWN: 'Nobody knows' },
  marks: { CHANGED: 'Line changed since', GONE: 'Line gone since' },
  bring: { one: 'Bring to a council', all: (count: number) => `Bring all ${count} without a decision`, title: 'Bring to which council?', sentence: (count: number) => `${count === 1 ? 'The line becomes a proposal' : `${count} lines become proposals, one each`}, with its target as expected effect. From there it is a decision like any other: seconded, voted on, and approved by the champions.`, council: 'Council', act: 'Bring', cancel: 'Cancel', done: (count: number) => (count === 0 ? 'It lay there already.' : `${formatCount(count, 'proposal')} before the council.`) },
  unserving: { title: 'Decisions that serve no line', lead: 'Proposed since the plan was approved. Each may be right; the plan does not say why it is wanted.', none: 'Every decision proposed since then serves a line of the plan.', tie: 'Tie to a line', tieTitle: (number: number) => `Which line does decision ${number} serve?`, line: 'Line', act: 'Tie', cancel: 'Cancel', done: 'Tied.', more: (count: number) => `${count} more` },
  served: { title: 'Serves the plan', of: (summit: string) => `of the plan of “${summit}”`, trace: 'See the plan and what came of it', changed: (seen: string, now: string) => (seen === now || !seen ? 'The line of the plan reads differently in a later version.' : `The line of the plan reads now: “${now}”. It read before: “${seen}”.`), gone: 'A later version of the plan has this line no more.', fits: 'It still fits', confirmed: 'Kept. The mark is off.', leave: 'It does not serve it', leaveTitle: 'Untie it from this line?', leaveSentence: 'The decision stays as it is; the plan shows the line without it.', left: 'Untied.' },
};

/** What the thread from a plan to its outcome says. */
export const texts = inLanguage('summit/trace', english);
export type English = typeof english;
