/* How dates, numbers and lists are spelt for the reader: their zone, their language, never a raw ISO string. */
import { language, locale } from './language.js';
import { readersZone } from './zone.js';

const cache = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
function formatter(options: Intl.DateTimeFormatOptions, zone: string | undefined): Intl.DateTimeFormat {
  const full = { ...options, timeZone: zone ?? readersZone() };
  const key = locale() + JSON.stringify(full);
  const known = cache.get(key) ?? new Intl.DateTimeFormat(locale(), full);
  cache.set(key, known);
  return known;
}

type Moment = string | number | Date;
/** An IANA name; without it the reader's zone. */
export interface InZone { zone?: string | undefined }

/** "Monday 8 June 2026" */
export const formatDate = (at: Moment, { zone }: InZone = {}): string =>
  formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, zone).format(new Date(at));

/** "8 Jun 2026" */
export const formatShortDate = (at: Moment, { zone }: InZone = {}): string =>
  formatter({ day: 'numeric', month: 'short', year: 'numeric' }, zone).format(new Date(at));

/** "14:30" */
export const formatTime = (at: Moment, { zone }: InZone = {}): string =>
  formatter({ hour: '2-digit', minute: '2-digit' }, zone).format(new Date(at));

/** "8 Jun 2026, 14:30" */
export const formatDateTime = (at: Moment, { zone }: InZone = {}): string => `${formatShortDate(at, { zone })}, ${formatTime(at, { zone })}`;

/** "8 Jun 2026, 14:30 CEST": where something is due then. */
export const formatDue = (at: Moment, { zone }: InZone = {}): string =>
  `${formatShortDate(at, { zone })}, ${formatter({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }, zone).format(new Date(at))}`;

const AT = { en: 'at', de: 'um' };

/** "Monday 8 June 2026 at 14:30 CEST": nothing left open, for titles and legal moments. */
export const formatExact = (at: Moment, { zone }: InZone = {}): string =>
  `${formatDate(at, { zone })} ${AT[language()]} ${formatter({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }, zone).format(new Date(at))}`;

/** "12,480" */
export function formatNumber(value: number, fractionDigits = 0): string {
  const key = `${locale()}${fractionDigits}`;
  const known = numbers.get(key) ?? new Intl.NumberFormat(locale(), { maximumFractionDigits: fractionDigits });
  numbers.set(key, known);
  return known.format(value);
}

/** 0.425 -> "42.5 %" */
export const formatPercent = (share: number, fractionDigits = 0): string => `${formatNumber(share * 100, fractionDigits)} %`;

/** "Ana, Ben and Chidi" */
export const formatList = (items: readonly string[], kind: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  new Intl.ListFormat(locale(), { style: 'long', type: kind }).format(items);

/** (1, "vote") -> "1 vote"; (3, "vote") -> "3 votes"; other languages say both words. */
export const formatCount = (count: number, one: string, many = `${one}s`): string => `${formatNumber(count)} ${count === 1 ? one : many}`;
