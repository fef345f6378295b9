import { formatCount, formatDate, formatNumber, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'On one page', tab: (summit: string) => `On one page: ${summit}`, open: 'On one page', back: 'About this summit', print: 'Print',
  lead: (day: string, version: number | null, approved: string | null) => [`Summit of ${formatDate(day)}.`, version !== null && approved !== null ? `Version ${version} of the plan was approved on ${formatDate(approved)}.` : 'No plan is approved yet.'].join(' '),
  blocked: {
    title: 'What is blocked, and why', free: 'Nothing of the plan is blocked.', noPlan: 'What is blocked stands here once a plan is approved.', for: (activity: string) => `For: ${activity}`, whole: (number: number) => `In full: decision ${number}.`,
    more: (count: number) => `${formatCount(count, 'more decision')} blocked: the thread from the plan to its outcome has all of them.`,
  },
  yours: { title: 'Needed from you', none: 'No decision and no review waits for you.', more: (count: number) => `${formatNumber(count)} more on your worklist.` },
  promises: {
    title: 'Promises kept', bar: 'Promises of the plan', counts: { KEPT: 'kept', PARTLY: 'kept in part', MISSED: 'missed', NOT_MEASURED: 'decided, not measured', OPEN: 'not decided yet', GIVEN_UP: 'given up' },
    badges: { KEPT: 'Kept', PARTLY: 'In part', MISSED: 'Missed', NOT_MEASURED: 'Not measured', OPEN: 'Open', GIVEN_UP: 'Given up' },
    none: 'Nothing has been measured yet.', noPlan: 'Each line of an approved plan is a promise, and counted here.', more: (count: number) => `${formatCount(count, 'more line')}.`,
  },
  believed: { title: 'Believed and measured', none: 'Nobody has sealed what they believe, or it is still closed to you.', table: 'The same as a table, with what each figure stands on' },
  heat: {
    title: 'What customers think of us, by four attributes', label: 'Places by the four attributes, from 0 to 100', none: 'None of the four has been measured anywhere yet.', closedTitle: 'Closed until you have sealed', seal: 'See what waits for you',
    more: (count: number) => `${formatCount(count, 'more measured place')} on the scorecard.`, unmeasured: (count: number) => `Never measured in any of the four: ${formatCount(count, 'touch point')}.`, scorecard: 'Open the scorecard',
  },
  money: { title: 'Money by function', sentence: 'No money is entered: budgets are not kept here yet. This is their place; until then it counts the lines of the plan.', table: 'Lines and money by function', who: 'Function', lines: 'Lines', amount: 'Money', missing: 'not entered', nobody: 'Nobody yet' },
  overview: { title: 'Summits on one page', of: (day: string) => formatDate(day) },
  last: { title: 'It begins with the last one', lead: (title: string, lines: number) => `“${title}” planned ${formatCount(lines, 'line')}. What came of them:`, trace: 'See what came of each', view: 'On one page' },
};

/** What a summit says on one page. */
export const texts = inLanguage('summit/view', english);
export type English = typeof english;
