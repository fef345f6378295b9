/** A touch point as the plan sees it. */
export interface PlanPlace {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  /** The function that owns it today; null: nobody. */
  readonly owner: string | null;
}

/** A line as far as silos go. */
export interface PlannedLine {
  readonly touchPointId: string;
  /** The function that answers for the line; null: nobody yet. */
  readonly owner: string | null;
}

/** What falls between the chairs, as it is written. */
export interface Silos {
  /** Touch points for which nobody answers, neither today nor in every line of the plan. */
  readonly unowned: readonly string[];
  /** Touch points for which two functions or more answer, with their names. */
  readonly contested: readonly { readonly place: string; readonly owners: readonly string[] }[];
  /** Stages at which nothing is planned. */
  readonly uncovered: readonly string[];
  /** Functions that answer for no line. */
  readonly idle: readonly string[];
}

/** Conflicts and silos of a plan (PRODUCT 2). Who owns a touch point today counts where a line names nobody. */
export function silosOf(lines: readonly PlannedLine[], places: readonly PlanPlace[], stages: readonly string[], functions: readonly string[]): Silos {
  const planned = places.filter(({ id }) => lines.some(({ touchPointId }) => touchPointId === id));
  const owned = planned.map((place) => ({ place, owners: [...new Set(lines.filter(({ touchPointId }) => touchPointId === place.id).flatMap(({ owner }) => owner ?? place.owner ?? []))].toSorted() }));
  const busy = new Set(owned.flatMap(({ owners }) => owners));
  return {
    unowned: places.filter(({ id, owner }) => owner === null && isLeftAlone(lines.filter(({ touchPointId }) => touchPointId === id))).map(({ name }) => name),
    contested: owned.filter(({ owners }) => owners.length > 1).map(({ place, owners }) => ({ place: place.name, owners })),
    uncovered: stages.filter((stage) => !planned.some((place) => place.stage === stage)),
    idle: functions.filter((name) => !busy.has(name)),
  };
}

const isLeftAlone = (lines: readonly PlannedLine[]): boolean => lines.length === 0 || lines.some(({ owner }) => owner === null);

/** What a line says, word for word. */
export const LINE_PARTS = ['touchPoint', 'owner', 'activity', 'measure', 'from', 'to', 'dueOn', 'attribute'] as const;
export type LinePart = (typeof LINE_PARTS)[number];
/** The attribute names a figure of the scorecard; null where the line names none. */
export type WrittenLine = { readonly lineId: string; readonly attribute: string | null } & Readonly<Record<Exclude<LinePart, 'attribute'>, string>>;

export type LineDifference<L extends WrittenLine = WrittenLine> =
  | { readonly kind: 'ADDED'; readonly line: L }
  | { readonly kind: 'REMOVED'; readonly line: L }
  | { readonly kind: 'CHANGED'; readonly line: L; readonly before: L; readonly parts: readonly LinePart[] };

/** Line by line, in the order of what came after; what went stands at the end. Lines that say the same are left out. */
export function planDifference<L extends WrittenLine>(before: readonly L[], after: readonly L[]): LineDifference<L>[] {
  const known = new Map(before.map((line) => [line.lineId, line]));
  const there = new Set(after.map(({ lineId }) => lineId));
  const now = after.flatMap((line): LineDifference<L>[] => {
    const was = known.get(line.lineId);
    if (!was) return [{ kind: 'ADDED', line }];
    const parts = LINE_PARTS.filter((part) => was[part] !== line[part]);
    return parts.length > 0 ? [{ kind: 'CHANGED', line, before: was, parts }] : [];
  });
  return [...now, ...before.filter(({ lineId }) => !there.has(lineId)).map((line): LineDifference<L> => ({ kind: 'REMOVED', line }))];
}
