import { readersZone } from './words/index.js';

/** ISO moment -> what a datetime-local input shows in the reader's zone; '' when there is none. */
export function toLocal(iso: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? '' : new Date(at + ahead(at)).toISOString().slice(0, 16);
}

/** The way back; '' for what is no date. What a change of the clocks skips becomes the moment an hour later, as everywhere. */
export function fromLocal(local: string): string {
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall)) return '';
  const guess = wall - ahead(wall);
  return new Date(wall - ahead(guess)).toISOString();
}

/** By how many milliseconds the reader's zone is ahead of UTC at that moment. */
function ahead(at: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: readersZone(), hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).formatToParts(at);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = (['year', 'month', 'day', 'hour', 'minute'] as const).map((type) => Number(parts.find((part) => part.type === type)?.value));
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / 60_000) * 60_000;
}
