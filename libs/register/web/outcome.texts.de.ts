import { formatCount, formatNumber, formatShortDate, type Twin } from '@tribune/ui/words';
import type { English } from './outcome.texts.js';

const onDay = (day: string): string => formatShortDate(day, { zone: 'UTC' });
const figure = (value: number): string => formatNumber(value, 3);
const done = (count: number, total: number): string => `${formatNumber(count)} von ${formatCount(total, 'Maßnahme', 'Maßnahmen')} erledigt`;

export const german = {
  title: 'Was daraus wurde',
  doing: 'Was dafür getan wird',
  done,
  late: (count) => `${formatCount(count, 'Maßnahme ist', 'Maßnahmen sind')} über den gesetzten Tag hinaus.`,
  parts: { done: 'erledigt', doing: 'im Gang', waiting: 'nicht begonnen', paused: 'angehalten', dropped: 'aufgegeben' },
  notReviewed: (day) => `Was daraus wurde, wird am ${day} überprüft; dann steht es hier.`,
  reviewed: 'Überprüft am',
  expected: 'Erwartet', measured: 'Gemessen', nothingMeasured: 'Es wurde nichts gemessen.',
  fromTo: (from, to, by) => [`${from} → ${to}`, by && `bis ${onDay(by)}`].filter(Boolean).join(' '),
  value: (value, unit, on) => [[figure(value), unit].filter(Boolean).join(' '), on && `am ${onDay(on)}`].filter(Boolean).join(' '),
  evidence: (sample, low, high) => [sample === null ? '' : `n = ${formatNumber(sample)}`, low === null || high === null ? '' : `95 %: ${figure(low)} bis ${figure(high)}`].filter(Boolean).join(', '),
  verdicts: { REACHED: 'Erreicht', PARTLY: 'Teils erreicht', MISSED: 'Verfehlt', UNKNOWN: 'Unbekannt' },
  learned: 'Was daraus gelernt wurde',
  follows: { NOTHING: 'Es folgt nichts: Es bleibt, wie es ist.', FURTHER_ACTION: 'Es ist noch mehr zu tun.', SUPERSEDE: 'Eine andere Entscheidung soll sie ablösen.' },
  inShort: (progress, outcome) => [
    progress && `${done(progress.done, progress.total)}${progress.late ? `, ${formatNumber(progress.late)} überfällig` : ''}`,
    outcome && (outcome.effects.length > 0 ? `${formatNumber(outcome.effects.filter(({ verdict }) => verdict === 'REACHED').length)} von ${formatCount(outcome.effects.length, 'Ziel', 'Zielen')} erreicht` : 'Ergebnis überprüft'),
  ].filter(Boolean).join(' · '),
} satisfies Twin<English>;
