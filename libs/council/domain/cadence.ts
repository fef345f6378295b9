/** How often a council meets, as people say it; each is one RFC 5545 rule about the day on which it begins. */
export const RHYTHMS = ['WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'MONTHLY_LAST', 'QUARTERLY'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What an RRULE of ours says. `nth` is 1 to 4 in the month, null where weeks are counted. */
export interface Rhythmic {
  readonly rhythm: Rhythm;
  readonly weekday: Weekday;
  readonly nth: number | null;
}

/** The rhythms that can begin on this day (YYYY-MM-DD): a fifth Tuesday does not come every month, a last one does. */
export function rhythmsFrom(day: string): Rhythmic[] {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return [];
  const weekday = WEEKDAYS[(at.getUTCDay() + 6) % 7] ?? 'MO';
  const nth = Math.ceil(at.getUTCDate() / 7);
  const isLast = new Date(at.getTime() + 7 * 86_400_000).getUTCMonth() !== at.getUTCMonth();
  return [
    { rhythm: 'WEEKLY', weekday, nth: null },
    { rhythm: 'FORTNIGHTLY', weekday, nth: null },
    ...(nth < 5 ? [{ rhythm: 'MONTHLY', weekday, nth } as const] : []),
    ...(isLast ? [{ rhythm: 'MONTHLY_LAST', weekday, nth: null } as const] : []),
    ...(nth < 5 ? [{ rhythm: 'QUARTERLY', weekday, nth } as const] : []),
  ];
}

/** The RFC 5545 rule. */
export function rruleOf({ rhythm, weekday, nth }: Rhythmic): string {
  switch (rhythm) {
    case 'WEEKLY':
      return `FREQ=WEEKLY;BYDAY=${weekday}`;
    case 'FORTNIGHTLY':
      return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`;
    case 'MONTHLY':
      return `FREQ=MONTHLY;BYDAY=${nth ?? 1}${weekday}`;
    case 'MONTHLY_LAST':
      return `FREQ=MONTHLY;BYDAY=-1${weekday}`;
    case 'QUARTERLY':
      return `FREQ=MONTHLY;INTERVAL=3;BYDAY=${nth ?? 1}${weekday}`;
  }
}

/** What a rule says, where it is one of ours; null for any other, which calendars and the server still follow. */
export function readRrule(rrule: string): Rhythmic | null {
  for (const weekday of WEEKDAYS)
    for (const rhythm of RHYTHMS)
      for (const nth of rhythm === 'MONTHLY' || rhythm === 'QUARTERLY' ? [1, 2, 3, 4] : [null]) if (rruleOf({ rhythm, weekday, nth }) === rrule) return { rhythm, weekday, nth };
  return null;
}
