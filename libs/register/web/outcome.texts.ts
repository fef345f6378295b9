import { formatCount, formatNumber, formatShortDate, inLanguage } from '@tribune/ui/words';
import type { Entry, RegisterLine } from './register.documents.js';

type Short = Pick<RegisterLine, 'progress' | 'outcome'>;
type Verdict = NonNullable<Entry['outcome']>['effects'][number]['verdict'];

/** A day is that day wherever it is read. */
export const onDay = (day: string): string => formatShortDate(day, { zone: 'UTC' });
export const figure = (value: number): string => formatNumber(value, 3);
export const reached = (outcome: NonNullable<Short['outcome']>): number => outcome.effects.filter(({ verdict }) => verdict === 'REACHED').length;

const english = {
  title: 'What came of it',
  doing: 'What is done about it',
  done: (done: number, total: number) => `${formatNumber(done)} of ${formatCount(total, 'action')} done`,
  late: (count: number) => `${formatCount(count, 'action is', 'actions are')} past the day that was set.`,
  parts: { done: 'done', doing: 'under way', waiting: 'not started', paused: 'stopped for now', dropped: 'given up' },
  notReviewed: (day: string) => `What came of it is looked at again on ${day}; then it stands here.`,
  reviewed: 'Reviewed on',
  expected: 'Expected', measured: 'Measured', nothingMeasured: 'Nothing was measured.',
  fromTo: (from: string, to: string, by: string | null) => [`${from} → ${to}`, by && `by ${onDay(by)}`].filter(Boolean).join(' '),
  value: (value: number, unit: string, on: string | null) => [[figure(value), unit].filter(Boolean).join(' '), on && `on ${onDay(on)}`].filter(Boolean).join(' '),
  evidence: (sample: number | null, low: number | null, high: number | null) => [sample === null ? '' : `n = ${formatNumber(sample)}`, low === null || high === null ? '' : `95 %: ${figure(low)} to ${figure(high)}`].filter(Boolean).join(', '),
  verdicts: { REACHED: 'Reached', PARTLY: 'Partly reached', MISSED: 'Missed', UNKNOWN: 'Unknown' } satisfies Record<Verdict, string>,
  learned: 'What was learned',
  follows: { NOTHING: 'Nothing follows: it stays as it is.', FURTHER_ACTION: 'More is to be done.', SUPERSEDE: 'Another decision should take its place.' },
  inShort: (progress: Short['progress'], outcome: Short['outcome']): string => [
    progress && `${english.done(progress.done, progress.total)}${progress.late ? `, ${formatNumber(progress.late)} late` : ''}`,
    outcome && (outcome.effects.length > 0 ? `${formatNumber(reached(outcome))} of ${formatCount(outcome.effects.length, 'goal')} reached` : 'outcome reviewed'),
  ].filter(Boolean).join(' · '),
};

/** What the register says came of a decision. */
export const texts = inLanguage('register/outcome', english);
export type English = typeof english;
