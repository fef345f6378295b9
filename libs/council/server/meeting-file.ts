import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export interface MeetingEntry {
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

/** A meeting as a file (RFC 5545). Times are UTC, so that every calendar shows them in its own zone, also through changes of daylight saving. */
export function meetingFile({ id, title, startsAt, endsAt, place, sequence, cancelled, url, agenda, stamp }: MeetingEntry): string {
  const calendar = ical({ prodId: { company: 'Tribune', product: 'Tribune' }, method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: `${id}@tribune`, start: startsAt, end: endsAt, stamp, sequence, summary: title, url, description: [...agenda, '', url].join('\n'),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED, ...(place && { location: place }),
  });
  return calendar.toString();
}
