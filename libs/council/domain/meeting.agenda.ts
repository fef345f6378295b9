export const MOST_MEETING_MINUTES = 720;
export const MOST_ITEM_MINUTES = 240;
export const MOST_ITEMS = 60;

export interface Timed<I> {
  readonly item: I;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** It ends after the meeting was to end. */
  readonly over: boolean;
}

const MINUTE = 60_000;

/** Where a meeting is: what it has come to, and when. */
export interface Course {
  readonly now: Date;
  /** It is over, or it does not take place: nothing is predicted any more. */
  readonly over: boolean;
  readonly begunAt: Date | null;
  readonly closedAt: Date | null;
  /** The place on the agenda of what is treated now. */
  readonly treats: number | null;
}

interface Item {
  readonly minutes: number;
  /** When the meeting came to it for the first time. */
  readonly treatedAt?: Date | null;
}

/**
 * When each item begins and ends. Planned, one after the other from the meeting's beginning; once that has passed without the meeting, from this moment on. While it takes place, what was treated
 * stands when it was, what is treated now ends in its time or, where that is up, no sooner than now, and the rest follows: who begins late or talks long moves what is left.
 */
export function meetingTimetable<I extends Item>(startsAt: Date, minutes: number, items: readonly I[], course?: Course): Timed<I>[] {
  const end = startsAt.getTime() + minutes * MINUTE;
  const treated = items.map(({ treatedAt }) => (course?.begunAt ? (treatedAt?.getTime() ?? null) : null));
  const moments = treated.filter((at) => at !== null).sort((a, b) => a - b);
  let free = beginning(startsAt, end, course);
  const nowTreated = course?.treats ?? null;
  if (nowTreated !== null && course) free = Math.max((treated[nowTreated] ?? free) + (items[nowTreated]?.minutes ?? 0) * MINUTE, course.now.getTime());
  return items.map((item, at) => {
    const timed = (from: number, until: number): Timed<I> => ({ item, startsAt: new Date(from), endsAt: new Date(until), over: until > end });
    const since = treated[at] ?? null;
    if (since !== null && at === nowTreated) return timed(since, free);
    if (since !== null) return timed(since, moments.find((each) => each > since) ?? course?.closedAt?.getTime() ?? since);
    const from = free;
    free += item.minutes * MINUTE;
    return timed(from, free);
  });
}

/** From when on what has not been treated follows, where nothing is treated now; a meeting that nobody began in all its time keeps what was planned. */
function beginning(startsAt: Date, end: number, course: Course | undefined): number {
  const [planned, now] = [startsAt.getTime(), course?.now.getTime() ?? 0];
  if (!course || course.over) return planned;
  if (course.begunAt) return Math.max(course.begunAt.getTime(), now);
  return now > planned && now < end ? now : planned;
}

/** By how many minutes the agenda is longer than the meeting; 0 when it fits. */
export const minutesOver = (minutes: number, items: readonly { readonly minutes: number }[]): number => Math.max(0, items.reduce((sum, item) => sum + item.minutes, 0) - minutes);
