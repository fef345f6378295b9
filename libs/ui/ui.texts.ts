import { formatCount, formatNumber, inLanguage } from './words/index.js';

const english = {
  loading: 'Loading', close: 'Close', cancel: 'Cancel', undo: 'Undo', dismiss: 'Dismiss', copy: 'Copy', copied: 'Copied', choose: 'Choose…', nothingFits: 'Nothing fits. Try fewer letters.', hits: (count: number) => `${formatCount(count, 'entry', 'entries')} to choose from`, optional: '(optional)',
  tryAgain: 'Try again', notLoaded: 'This could not be loaded', notLoadedSentence: 'Check your connection and try again. Nothing you typed is lost.',
  nothing: 'Nothing to show.',
  yourTime: (zone: string) => `Your time (${zone}).`,
  holds: 'Holds: ', holdsNot: 'Does not hold: ',
  steps: { done: 'Done: ', current: 'Now: ', coming: 'To come: ' },
  words: (count: number, max: number) => `${count} of ${max} words`,
  tooMany: (count: number, max: number) => `${count} of ${max} words: ${count - max} too many`,
  difference: {
    same: 'Unchanged', changed: (added: number, removed: number) => `${formatCount(added, 'word')} added, ${formatCount(removed, 'word')} removed`,
    added: '[added: ', removed: '[removed: ',
  },
  time: {
    days: (days: number) => formatCount(days, 'day'), hours: (hours: number) => `${hours} h`, minutes: (minutes: number) => `${minutes} min`, moment: 'less than a minute',
    left: (span: string) => `${span} left`, ago: (span: string) => `${span} ago`,
  },
  files: {
    tooLarge: (megabytes: number) => `This file is larger than ${formatNumber(megabytes)} MB. Split it and import the parts one after another.`,
    excel: 'This is an Excel file. Save it as CSV in Excel, or copy its rows and paste them.',
    hint: 'Drop a CSV file here, or choose one.', choose: 'Choose a file', another: 'Choose another file',
  },
  lines: {
    untitled: 'untitled', up: { short: 'Up', of: (title: string) => `Move “${title}” up` }, down: { short: 'Down', of: (title: string) => `Move “${title}” down` }, remove: { short: 'Remove', of: (title: string) => `Remove “${title}”` },
  },
  movedOn: {
    title: 'Somebody has changed this meanwhile', sentence: 'Below is what changed. What you wrote stays in the form; what you have not touched becomes what stands now.', goOn: 'I have read it: go on',
  },
  minutes: { label: 'Minutes', wrong: (least: number, most: number) => `Please write whole minutes, ${formatNumber(least)} to ${formatNumber(most)}.` },
  onThisPage: 'On this page',
  tableOf: (caption: string) => `${caption} (table)`,
  mend: {
    none: (read: string) => `${read} read, nothing to mend.`, some: (bad: number, rows: number) => `${formatNumber(bad)} of ${formatCount(rows, 'row')} must be mended first.`,
    unread: 'This cannot be read yet.',
    sentence: 'Nothing has been imported. Correct these rows and bring all of them in again.',
    caption: 'Rows to mend', row: 'Row', field: 'Field', wrong: 'What is wrong',
  },
};

/** What the components themselves say. */
export const texts = inLanguage('ui/ui', english);
export type English = typeof english;
