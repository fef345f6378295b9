import { Refused } from '@tribune/kernel/domain';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalCalendar } from 'ical-generator';
import { fromNodeId } from './node-id.js';

export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  /** Grows with every change that a calendar must know of. */
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly url: string;
  readonly agenda: readonly string[];
  readonly stamp: Date;
}

/** An invitation as a file (RFC 5545). Times are UTC, so that every calendar shows them in its own zone, also through changes of daylight saving. */
export function calendarFile(entry: CalendarEntry): string {
  const calendar = ical({ prodId: { company: 'Tribune', product: 'Tribune' }, method: entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH });
  addTo(calendar, entry);
  return calendar.toString();
}

/** A calendar that programs ask for again and again: its name, how often they may ask, and every entry, cancelled ones marked. */
export function calendarFeed(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ prodId: { company: 'Tribune', product: 'Tribune' }, method: ICalCalendarMethod.PUBLISH, name, ttl: 3_600 });
  for (const entry of entries) addTo(calendar, entry);
  return calendar.toString();
}

function addTo(calendar: ICalCalendar, { id, title, startsAt, endsAt, place, sequence, cancelled, url, agenda, stamp }: CalendarEntry): void {
  calendar.createEvent({
    id: `${id}@tribune`, start: startsAt, end: endsAt, stamp, sequence, summary: title, url, description: [...agenda, '', url].join('\n'),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED, ...(place && { location: place }),
  });
}

/** The id in the name of a file, such as `<node id>.ics` or `.pdf`; null where it names nothing of this type. */
export function idInFile(type: string, file: string): string | null {
  try {
    return fromNodeId(type, file.replace(/\.(ics|pdf)$/, ''));
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
