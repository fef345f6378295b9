import { isUsableText } from '@tribune/kernel/domain';

/** What a list is ordered by: a PostgreSQL integer, a number with a fraction, a text, a moment as PostgreSQL writes it (in JSON too), a day, a UUID. */
export type CursorPart = 'integer' | 'number' | 'text' | 'moment' | 'day' | 'uuid';
export type KeyOf<S extends readonly CursorPart[]> = { -readonly [K in keyof S]: S[K] extends 'integer' | 'number' ? number : string };

export const IS_PART: Readonly<Record<CursorPart, (value: unknown) => boolean>> = {
  integer: (value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  text: (value) => typeof value === 'string' && isUsableText(value),
  moment: (value) => typeof value === 'string' && isMoment(value),
  day: (value) => typeof value === 'string' && isMoment(`${value} 00:00:00+00`),
  uuid: (value) => typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value),
};

/** A place in a list as a cursor carries it. */
export const cursorOf = (key: readonly unknown[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** What stands in a cursor, whoever wrote it; undefined when it is no cursor at all. */
export function readCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** As `timestamptz::text` gives it, "2026-11-22 01:14:46.123456+00", and a day that exists. */
function isMoment(value: string): boolean {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d{1,6})?[+-](?:0\d|1[0-4])(?::[0-5]\d)?$/.exec(value) ?? [];
  const at = new Date(`${day}T${time}Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${day}T${time}`);
}
