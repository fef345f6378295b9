/* How dates, numbers and lists are spelt for the reader: their zone, their language settings, never a raw ISO string. */

const LOCALE = 'en-GB';
const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = cache.get(key) ?? new Intl.DateTimeFormat(LOCALE, options);
  cache.set(key, known);
  return known;
}

type Moment = string | number | Date;
/** An IANA name; without it the zone of the reader's device. */
export interface InZone { zone?: string | undefined }

const inZone = (zone: string | undefined) => (zone ? { timeZone: zone } : {});

/** "Monday 8 June 2026" */
export const formatDate = (at: Moment, { zone }: InZone = {}): string =>
  formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...inZone(zone) }).format(new Date(at));

/** "8 Jun 2026" */
export const formatShortDate = (at: Moment, { zone }: InZone = {}): string =>
  formatter({ day: 'numeric', month: 'short', year: 'numeric', ...inZone(zone) }).format(new Date(at));

/** "14:30" */
export const formatTime = (at: Moment, { zone }: InZone = {}): string =>
  formatter({ hour: '2-digit', minute: '2-digit', ...inZone(zone) }).format(new Date(at));

/** "8 Jun 2026, 14:30" */
export const formatDateTime = (at: Moment, { zone }: InZone = {}): string => `${formatShortDate(at, { zone })}, ${formatTime(at, { zone })}`;

/** "Monday 8 June 2026 at 14:30 CEST": nothing left open, for titles and legal moments. */
export const formatExact = (at: Moment, { zone }: InZone = {}): string =>
  `${formatDate(at, { zone })} at ${formatter({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short', ...inZone(zone) }).format(new Date(at))}`;

/** "12,480" */
export const formatNumber = (value: number, fractionDigits = 0): string =>
  new Intl.NumberFormat(LOCALE, { maximumFractionDigits: fractionDigits }).format(value);

/** 0.425 -> "42.5 %" */
export const formatPercent = (share: number, fractionDigits = 0): string => `${formatNumber(share * 100, fractionDigits)} %`;

/** "Ana, Ben and Chidi" */
export const formatList = (items: readonly string[], kind: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  new Intl.ListFormat(LOCALE, { style: 'long', type: kind }).format(items);

/** (1, "vote") -> "1 vote"; (3, "vote") -> "3 votes" */
export const formatCount = (count: number, one: string, many = `${one}s`): string => `${formatNumber(count)} ${count === 1 ? one : many}`;

/** The zone of the reader's device, for saying which zone a time is in. */
export const readersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
