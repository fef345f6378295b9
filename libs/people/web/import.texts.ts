import { formatCount, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Import', lead: 'From a spreadsheet, saved as CSV or pasted. You see what would change before anything does; one bad row, and nothing is imported.', setUp: 'Set-up',
  what: 'What does the file bring?', notYours: 'Administrators import', notYoursSentence: 'Ask your administrator to bring the file in.',
  file: (many: string) => `A CSV file with your ${many}`, empty: 'There is a heading and no rows.', noCell: 'all of it',
  paste: 'Or paste rows from a spreadsheet', pasteHint: (columns: string) => `With or without their heading. Without one, the usual order counts: ${columns}.`, pasteAddresses: 'Addresses alone are enough.',
  act: (rows: string) => `Import ${rows}`, notThis: 'Not these', done: (rows: string, effect: string) => `${rows} imported: ${effect}.`,
  effect: (added: number, changed: number, unchanged: number) => `${added} new, ${changed} changed, ${unchanged} as they are`, would: (effect: string) => `Importing would make ${effect}.`,
  guessed: {
    title: (count: number) => `${formatCount(count, 'name was', 'names were')} taken from ${count === 1 ? 'the address' : 'their addresses'}`, sentence: 'People will be greeted by these names. Mend what is wrong before you import; whoever is known already keeps their name.',
    more: (count: number) => `Show ${formatCount(count, 'more name', 'more names')}`,
  },
  columns: 'Which columns there are', optional: (name: string) => `${name} (optional)`, separators: 'Commas or semicolons, in any order, capitals do not matter.', example: 'Take an example',
  holds: {
    name: 'as they are addressed; where it is missing, it is taken from the address', email: 'what tells people apart; an import never changes it', segment: 'for example Business', roles: 'ADMIN, ANALYST, ELECTION_OFFICER … separated by semicolons',
    function: 'for example Service', chair: 'yes for one of them', touchPoint: 'what you call it', channel: 'for example Phone', stage: 'a stage of your journey', owner: 'who answers for it',
    sourcing: 'in-house or partner', priority: '1 is highest, 3 lowest', customersDo: 'what customers do there', customersWant: 'what they try to achieve', promise: 'what you promise there',
    figureStage: 'where the figure tells of a stage as a whole', figureTouchPoint: 'or of one touch point', attribute: 'overall, active, emotional, rational or ethical; empty is overall', competitor: 'whose it is; empty is yours',
    value: 'from 0 to 100', n: 'how many answered; empty where the source does not say', low: 'lower end of the 95 % interval', high: 'upper end of it', source: 'where it comes from', measuredOn: 'the day, as 2026-11-30',
  },
  kinds: {
    ROLL: { label: 'Customers', count: (rows: number) => formatCount(rows, 'customer'), many: 'customers', does: 'Everybody in the file gets a place on the roll: they elect the champion and may stand. Nobody is taken off it.' },
    PEOPLE: { label: 'People', count: (rows: number) => formatCount(rows, 'person', 'people'), many: 'people', does: 'People on the staff, with their roles. Roles are added, never taken away.' },
    SEATS: { label: 'Council seats', count: (rows: number) => formatCount(rows, 'seat'), many: 'seats', does: 'Everybody in the file gets a seat on the council. Seats that the file does not name stay.' },
    TOUCH_POINTS: { label: 'Touch points', count: (rows: number) => formatCount(rows, 'touch point'), many: 'touch points', does: 'Touch points are known by their names: new names are added, known ones are brought to what the file says.' },
    FIGURES: { label: 'Figures', count: (rows: number) => formatCount(rows, 'figure'), many: 'measured figures', does: 'Each row is a figure at a stage or at a touch point, yours or a competitor’s. Earlier figures stay; the one of the latest day stands.' },
  },
};

/** What the import of files says. The columns' own names are those of the file, the same in every language. */
export const texts = inLanguage('people/import', english);
export type English = typeof english;
