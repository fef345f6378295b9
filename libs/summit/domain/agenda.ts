/** The three parts of a summit (PRODUCT 2): vision, coordinated plan, ecosystem. */
export const PARTS = [1, 2, 3] as const;
export type Part = (typeof PARTS)[number];

export interface AgendaItem {
  readonly part: Part;
  readonly title: string;
  readonly minutes: number;
  /** When it begins, where that does not follow from what comes before: after a night, after lunch. ISO moment. */
  readonly startsAt: string | null;
}

export interface TimedItem<I extends AgendaItem = AgendaItem> {
  readonly item: I;
  readonly from: string;
  readonly until: string;
  /** It was to begin earlier than the one before it ends. */
  readonly late: boolean;
}

export const MOST_MINUTES = 600;

/** When each item begins and ends: one after the other from the summit's beginning, or at its own time where it has one that has not passed. */
export function timetable<I extends AgendaItem>(startsAt: string, items: readonly I[]): TimedItem<I>[] {
  let free = Date.parse(startsAt);
  return items.map((item) => {
    const wanted = item.startsAt === null ? free : Date.parse(item.startsAt);
    const from = Math.max(free, wanted);
    free = from + item.minutes * 60_000;
    return { item, from: new Date(from).toISOString(), until: new Date(free).toISOString(), late: wanted < from };
  });
}

export const emptyParts = (items: readonly Pick<AgendaItem, 'part'>[]): Part[] => PARTS.filter((part) => !items.some((item) => item.part === part));

/** The functions that nobody speaks for, in the order given. */
export const missingFunctions = (all: readonly string[], represented: readonly (string | null)[]): string[] => {
  const there = new Set(represented.map((name) => name?.toLowerCase()));
  return all.filter((name) => !there.has(name.toLowerCase()));
};
