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

/** When each item begins and ends: one after the other from the meeting's beginning. */
export function meetingTimetable<I extends { readonly minutes: number }>(startsAt: Date, minutes: number, items: readonly I[]): Timed<I>[] {
  const end = startsAt.getTime() + minutes * MINUTE;
  let free = startsAt.getTime();
  return items.map((item) => {
    const from = free;
    free += item.minutes * MINUTE;
    return { item, startsAt: new Date(from), endsAt: new Date(free), over: free > end };
  });
}

/** By how many minutes the agenda is longer than the meeting; 0 when it fits. */
export const minutesOver = (minutes: number, items: readonly { readonly minutes: number }[]): number => Math.max(0, items.reduce((sum, item) => sum + item.minutes, 0) - minutes);
