import { formatCount, formatNumber, formatShortDate, inLanguage } from '@tribune/ui/words';
import { digits } from './digits.texts.js';

const day = (iso: string): string => formatShortDate(iso, { zone: 'UTC' });

const english = {
  title: 'Scorecard', lead: 'What customers think of us along their journey, from 0 to 100, and what competitors reach. What nobody has measured stays empty: unknown is not “average”.',
  door: { title: 'Before you look', open: 'Open the scorecard all the same' },
  views: { label: 'Show', attributes: 'All attributes', against: 'Against competitors' },
  attributes: { OVERALL: 'On the whole', ACTIVE: 'Active', EMOTIONAL: 'Emotional', RATIONAL: 'Rational', ETHICAL: 'Ethical' },
  attributeHints: { OVERALL: 'How they find it, all in all', ACTIVE: 'Whether they take part, come back, tell others', EMOTIONAL: 'How it feels', RATIONAL: 'What it is worth to them', ETHICAL: 'Whether it is fair' },
  attribute: 'Attribute', place: 'Where', stage: 'Stage as a whole', ours: 'Ours', best: 'Best competitor', standing: 'How we stand',
  standings: { AHEAD: 'Ahead', BEHIND: 'Behind', NO_DIFFERENCE: 'No difference that can be told', UNKNOWN: 'Cannot be told' },
  standingHint: '“Ahead” and “behind” are said only where the two 95 % intervals do not meet.',
  none: 'Not measured', retired: 'Retired', noCompetitor: 'Nobody known', numbered: (position: number, name: string) => `${position} ${name}`,
  interval: (low: number, high: number) => `${digits(low)}–${digits(high)}`, sample: (n: number) => `n = ${formatNumber(n)}`, value: digits,
  caveats: { SMALL_SAMPLE: 'small sample', NO_SAMPLE: 'n not known', NO_INTERVAL: 'no interval', OLD: 'older than a year' },
  caveatSentences: {
    SMALL_SAMPLE: 'Fewer than 30 answers: it could easily be another figure next time.', NO_SAMPLE: 'The source does not say how many were asked.',
    NO_INTERVAL: 'Without an interval it cannot be told apart from another figure.', OLD: 'It is older than a year: much may have changed.',
  },
  hatched: 'Hatched: something has to be said beside it, such as a small sample. Press a figure to read what.', hatchedShort: 'Hatched: something has to be said beside it', scale: 'Scale', less: '0', more: '100',
  tableLabel: 'Figures by place and attribute', againstLabel: (attribute: string) => `Ours against the best competitor: ${attribute}`,
  unmeasured: (count: number) => `Never measured by us: ${formatCount(count, 'place')}`, unmeasuredSentence: 'Of these nobody can say how customers find them:',
  details: (place: string, attribute: string) => `${place}: ${attribute.toLowerCase()}`, press: (place: string, attribute: string, value: string) => `${place}, ${attribute}: ${value}. What it stands on`,
  figure: { of: 'Whose', us: 'Ours', value: 'Value', interval: '95 % interval', n: 'Answers', source: 'Source', measuredOn: 'Measured on', enteredBy: 'Entered by', notSaid: 'The source does not say', earlier: (count: number) => `${formatCount(count, 'other figure')} of this are kept.`, day },
  empty: { title: 'Nothing is measured yet', sentence: 'A figure says how customers find a stage or a touch point, on how many answers, from where and when.', others: 'When an analyst has entered figures, they stand here.' },
  enter: {
    open: 'Enter a figure', import: 'Import figures', title: 'A figure', where: 'Where', whereHint: 'A stage as a whole, or a touch point.', whose: 'Whose', whoseHint: 'Leave it empty for ours.', attribute: 'What it tells', value: 'Value, 0 to 100',
    n: 'How many answered', nHint: 'From five on; leave it empty where the source does not say.', low: '95 % interval from', high: 'to', source: 'Where it comes from', sourceHint: 'For example “Journey survey, autumn”.', on: 'Measured on',
    save: 'Enter', saved: 'Entered. Earlier figures are kept.', cancel: 'Cancel', notANumber: 'Please write a number from 0 to 100.', notWhole: 'Please write a whole number.', missing: 'Please choose where.', missingDay: 'Please choose a day.',
  },
  withdraw: { open: 'Withdraw this figure', title: 'Withdraw this figure?', sentence: 'It stands no more; the one before it stands again. It is kept, with your reason.', reason: 'What is wrong with it', save: 'Withdraw', saved: 'Withdrawn.', cancel: 'Cancel' },
  import: { title: 'Import figures', lead: 'From a spreadsheet, saved as CSV. You see what would change before anything does; one bad row, and nothing is imported.', notYours: 'Analysts import figures', notYoursSentence: 'Ask an analyst or your administrator to bring the file in.' },
};

/** What the scorecard says. */
export const texts = inLanguage('scorecard/scorecard', english);
export type English = typeof english;
