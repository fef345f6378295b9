import { formatCount, formatNumber, formatPercent, formatShortDate, inLanguage } from '@tribune/ui/words';
import { figure, onDay } from './figures.texts.js';

const english = {
  states: { OPEN: 'Not started', DOING: 'Under way', DONE: 'Done', PAUSED: 'Paused', DROPPED: 'Dropped' },
  findOwner: 'A part of the name',
  due: 'Due', overdue: 'Overdue', notAnyMore: (owner: string) => `${owner} has left`,
  list: {
    title: 'Actions', lead: 'What is done so that final decisions happen, and what meetings have noted: by whom, where, until when.', show: 'Show', more: 'Show more', overdueOnly: 'Only what is overdue',
    views: { MINE: 'Mine', FUNCTION: 'Of my function', ALL: 'All', HAND_OVER: 'To hand over' },
    empty: { MINE: 'You have no actions', FUNCTION: 'Your function has no actions', ALL: 'There are no actions yet', HAND_OVER: 'Nobody who left has left an action behind' },
    nothingOverdue: 'Nothing is overdue',
    emptySentence: {
      MINE: 'When the council gives you something to do, it stands here, and you get a mail.',
      FUNCTION: 'What is to be done at the touch points of the function that you sit for, or by those who sit for it, stands here.',
      ALL: 'When a decision is final, the council says there what is to be done. Meetings note it while they take place.',
      HAND_OVER: 'When somebody leaves, what they had still to do stands here until it is somebody else’s.',
    },
    decision: (number: number, title: string) => `Decision ${number}: ${title}`,
    meeting: (council: string, at: string, item: string | null) => `${council}, meeting of ${formatShortDate(at)}${item ? `: ${item}` : ''}`,
  },
  page: {
    back: 'Actions', meeting: (at: string) => `Meeting of ${formatShortDate(at)}`, notedAt: 'Noted at', decision: (number: number) => `Decision ${number}`, facts: 'About this action', owner: 'Done by', where: 'At the touch point', carriesOut: 'Carries out', whatItSays: 'What was decided', whatChanges: 'What changes for customers', easier: 'How this makes their lives easier', conditions: 'Conditions', effectiveOn: 'Takes effect on', inRegister: 'Read it in the register', kept: (day: string) => `Not public before ${onDay(day)}: please keep it to yourself until then.`, createdBy: 'Given by', dueOn: 'Due on',
    acts: 'What you can do', closed: (count: number) => `Not possible for you now, and why (${count})`, closedOnly: 'What can be done here, and by whom',
    history: 'How it went', nothingYet: 'Nothing has been noted yet.', howFar: 'How far it is', percentDone: 'percent done',
    pausedBySystem: 'It stopped by itself, because its decision does not hold as it did. A member of the council or the author of the decision says when it goes on.',
  },
  note: { title: 'How far is it?', words: 'What there is to say', hint: 'It stays as you write it, for everybody who sees this action.', percent: 'How far, in percent', noPercent: 'Say it in words only', save: 'Note it', saved: 'Noted.' },
  inMeeting: { title: 'What is to be done', open: 'Note an action', save: 'Note it', none: 'Nothing has been noted yet.', before: 'Open actions', beforeLead: 'Noted in earlier meetings, and not done yet.' },
  create: {
    open: 'Add an action', title: 'What is to be done?', what: 'What', whatHint: 'One thing that somebody can finish. It goes to its owner by mail.', where: 'At which touch point', owner: 'Who does it', dueOn: 'Until when', save: 'Add the action', saved: 'Added. Its owner gets a mail.', cancel: 'Cancel',
  },
  commands: {
    startAction: 'Start', finishAction: 'It is done', noteProgress: 'Note progress', pauseAction: 'Pause', resumeAction: 'Go on', rescheduleAction: 'Give it another day', reassignAction: 'Hand it over', dropAction: 'Drop it', reopenAction: 'Take it up again',
  },
  asks: {
    finishAction: { title: 'Is it done?', sentence: 'Say what was done, if it is not what stands there.', because: 'What was done', done: 'Done. Thank you.' },
    pauseAction: { title: 'Pause this action?', sentence: 'It stays yours and is not reminded of until it goes on.', because: 'Why does it stop?', done: 'Paused.' },
    dropAction: { title: 'Drop this action?', sentence: 'It will not be done. Everybody who sees it reads why.', because: 'Why will it not be done?', done: 'Dropped.' },
    reopenAction: { title: 'Take it up again?', sentence: 'It is to be done again, by the same person.', because: 'Why?', done: 'Open again.' },
    rescheduleAction: { title: 'Give it another day?', sentence: 'The day that it had stays visible in how it went.', because: 'Why is another day needed?', done: 'It has another day.' },
    reassignAction: { title: 'Hand it over?', sentence: 'The new owner gets a mail, and is the one who is reminded from now on.', because: 'What should they know?', done: 'Handed over.' },
    startAction: { done: 'It is under way.' },
    resumeAction: { done: 'It goes on.' },
  },
  newDay: 'The new day', newOwner: 'Who does it now', cancel: 'Cancel',
  progress: {
    NOTED: 'noted how far it is', STARTED: 'started it', FINISHED: 'finished it', PAUSED: 'paused it', RESUMED: 'went on with it', DROPPED: 'dropped it', REOPENED: 'took it up again',
    REASSIGNED: 'handed it over', RESCHEDULED: 'gave it another day', bySystem: 'It stopped by itself', created: 'gave it out',
    to: (name: string) => `to ${name}`, until: (day: string) => `until ${onDay(day)}`, percent: (percent: number) => `${percent} %`,
  },
  afterwards: {
    actions: 'What is done about it', actionsLead: (done: number, all: number) => (all === 0 ? 'Nothing has been given to anybody yet.' : `${done} of ${formatCount(all, 'action')} done.`),
    outcome: 'What came of it', noMeasures: 'The text names no figure that it should move, so nothing can be compared.',
    reviewFrom: (day: string) => `It is reviewed from ${onDay(day)} on.`, reviewDue: (day: string) => `Its review has been due since ${onDay(day)}.`, reviewed: 'The last review stands; every measured value is kept.', noReviewDay: 'The text gives no day for a review.',
    measure: 'Measure', expected: 'Expected', measured: 'Measured', came: 'Outcome', notMeasured: 'Not measured yet', by: (day: string) => `by ${onDay(day)}`, fromTo: (from: string, to: string) => `${from} → ${to}`,
    value: (value: number, unit: string) => [figure(value), unit].filter(Boolean).join(' '), on: (day: string) => `on ${onDay(day)}`,
    evidence: (n: number | null, low: number | null, high: number | null) => [n === null ? '' : `n = ${formatNumber(n)}`, low === null || high === null ? '' : `${figure(low)} to ${figure(high)}`].filter(Boolean).join(', '),
    source: (source: string, name: string) => `${source} (${name})`, earlier: (count: number) => `Every value (${count})`,
    figuresSay: (verdict: string) => `The figures say: ${verdict.toLowerCase()}`,
    review: 'Review the outcome', correct: 'Correct the review',
    reviewBy: (name: string, at: string) => `Reviewed by ${name} on ${formatShortDate(at)}`, learned: 'What we learned', earlierReview: (number: number) => `Review ${number}, corrected since`,
    follows: { NOTHING: 'Nothing follows: it stays as it is.', FURTHER_ACTION: 'More is to be done.', SUPERSEDE: 'Another decision should take its place.' },
  },
  verdicts: { REACHED: 'Reached', PARTLY: 'Partly', MISSED: 'Missed', UNKNOWN: 'Unknown' },
  predictions: {
    title: 'What those who voted expected', lead: 'How likely they thought it before the vote closed; nobody sees whose is which.',
    spread: (count: number, mean: number, lowest: number, highest: number) => `${formatCount(count, 'prediction')}: ${Math.round(mean)} % on average, from ${lowest} to ${highest} %.`,
    bands: ['0–19 %', '20–39 %', '40–59 %', '60–79 %', '80–100 %'],
    mine: (percent: number) => `You said ${percent} %.`,
    brier: (score: number) => `Together they scored ${formatNumber(score, 2)} (Brier): 0 is perfect, 0.25 is a coin.`,
  },
  predict: {
    title: 'What do you expect?', sentence: 'How likely is it that each of these is reached by its day? Say it if you like: nobody else sees your answer, and when the vote is closed only the spread of all is shown. You can change it until then.',
    choose: 'I do not say', save: 'Keep my prediction', saved: 'Kept. You can change it until the vote closes.', change: 'Change your prediction', yours: (percent: number) => `${percent} %`,
    options: (percent: number) => (percent === 0 ? '0 %: it will not happen' : percent === 50 ? '50 %: as likely as not' : percent === 100 ? '100 %: certain' : formatPercent(percent / 100)),
  },
  measure: {
    open: 'Enter a value', title: 'What was measured?', which: 'Measure', value: 'Value', valueHint: (unit: string) => (unit ? `A number, in ${unit}` : 'A number'), on: 'For which day', source: 'Where it comes from', sourceHint: 'A report, a system, a count: so that somebody else can look it up.',
    n: 'On how many cases', low: 'Interval from', high: 'Interval to', save: 'Enter the value', saved: 'Entered. Earlier values are kept.', cancel: 'Cancel', notANumber: 'Please write it as a number, for example 14.5',
  },
  review: {
    title: (number: number) => `Review of decision ${number}`, lead: 'Expected against actual, in plain words. Inside, it is signed with your name; customers read it in the register, without names.', correcting: 'This corrects the review that stands. Both stay readable.',
    back: (number: number) => `Decision ${number}`, whatCame: 'What came of it?', words: 'In a sentence', wordsHint: 'Why it came, or why not. A miss that is explained is worth more than a success that is not.',
    hints: { REACHED: 'As expected, or better', PARTLY: 'The right way, not as far', MISSED: 'It did not come', UNKNOWN: 'Nobody knows' },
    learned: 'What did we learn?', learnedHint: 'What you would do again, what not, and what surprised you.', follows: 'What follows?', pick: 'Please choose one of these.',
    followsHints: { NOTHING: 'It stays as it is', FURTHER_ACTION: 'More actions under this decision', SUPERSEDE: 'Another decision should take its place' },
    followsLabels: { NOTHING: 'Nothing', FURTHER_ACTION: 'Further action', SUPERSEDE: 'Supersede' },
    save: 'Publish the review', saved: 'The review is published.',
  },
};

/** What the screens after FINAL say. */
export const texts = inLanguage('action/action', english);
export type English = typeof english;
