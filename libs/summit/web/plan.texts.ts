import { formatCount, formatDateTime, formatList, formatShortDate, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'The plan', tab: (summit: string) => `Plan: ${summit}`, lead: 'Who does what at which touch point, by when, to which effect. Whoever takes part writes; a version, once made, stays as it is.',
  open: 'Open the plan', summary: (lines: number, versions: number) => (lines === 0 ? 'No line is written yet.' : `${formatCount(lines, 'line')}, ${versions === 0 ? 'no version yet' : formatCount(versions, 'version')}.`), section: 'The plan', sectionLead: 'What follows from it, along the journey.',
  add: 'Add a line', saveNext: 'Save and write the next', change: 'Change', changeTitle: 'Change this line', remove: 'Remove', removeTitle: 'Take this line out?', removeSentence: 'Versions that had it keep it.', removed: 'Taken out.', saved: 'The line stands.', save: 'Save', cancel: 'Cancel',
  empty: 'The plan has no line yet', emptySentence: 'Begin with the largest gap: what is done there, by whom, until when?', emptyOthers: 'When participants write it, it stands here.',
  where: 'Touch point', owner: 'Who answers for it', ownerHint: 'A function. Empty is possible, and the plan says so.', nobody: 'Nobody yet', retired: 'Retired', keeps: (place: string) => `${place} · retired`, activity: 'What is done', activityHint: 'One thing that somebody can bring to an end.', measure: 'What shall move', measureHint: 'For example “Answered within two hours”.', from: 'From', to: 'To', dueOn: 'By', missing: 'Please fill this in.', stage: (position: number, name: string) => `${position} ${name}`,
  target: (measure: string, from: string, to: string) => [measure, [from, to].filter(Boolean).join(' → ')].filter(Boolean).join(': '), by: (day: string) => `by ${formatShortDate(day, { zone: 'UTC' })}`,
  silos: 'What falls between the chairs', noSilos: 'Every touch point with a line has one owner, every stage is covered, and every function has a line.', unowned: (names: readonly string[]) => `Nobody owns ${formatList(names)}.`, contested: (place: string, owners: readonly string[]) => `${formatList(owners)} answer for ${place} at once.`,
  contestedMore: (count: number) => `For ${formatCount(count, 'more touch point')} several answer at once`,
  uncovered: (names: readonly string[]) => `Nothing is planned at ${formatList(names)}.`, idle: (names: readonly string[]) => `No line for ${formatList(names)}.`,
  freeze: 'Make it a version', freezeTitle: 'Make it a version?', freezeSentence: 'The plan as it stands becomes a version that nobody changes. Everybody goes on writing; the next version shows the difference line by line.', frozen: 'There is a version more.',
  versions: 'Versions', versionsLead: 'Each as it stood. Choose one to see what changed since.', none: 'No version yet.', version: (number: number) => `Version ${number}`, versionBy: (name: string, at: string, lines: number) => `${name}, ${formatDateTime(at)}, ${formatCount(lines, 'line')}`,
  difference: (number: number) => `What changed since version ${number}`, same: 'Nothing: the plan says what this version says.', kinds: { ADDED: 'New', REMOVED: 'Gone', CHANGED: 'Changed' }, was: (words: string) => `was: ${words}`, compare: 'Compare the plan with',
  figure: { label: 'Which figure of the scorecard shows it', hint: 'Of how customers find this touch point, from 0 to 100. What is measured then stands beside the line.', no: 'None', now: (of: string, said: string) => `Scorecard, ${of.toLowerCase()}: ${said}`, none: (of: string) => `Scorecard, ${of.toLowerCase()}: not measured yet.`, closed: (of: string) => `Scorecard, ${of.toLowerCase()}: closed to you until you have sealed what you believe.` },
  said: (part: string, words: string) => (words === '' ? '–' : part === 'dueOn' ? formatShortDate(words, { zone: 'UTC' }) : words),
  parts: { touchPoint: 'Touch point', owner: 'Who answers', activity: 'What is done', measure: 'What shall move', from: 'From', to: 'To', dueOn: 'By', attribute: 'Figure of the scorecard' },
};

/** What the plan says. */
export const texts = inLanguage('summit/plan', english);
export type English = typeof english;
