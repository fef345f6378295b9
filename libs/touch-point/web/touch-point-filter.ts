/** What a list of touch points is narrowed to; an empty string narrows nothing. */
export interface TouchPointFilter {
  readonly search: string;
  readonly stage: string;
  readonly channel: string;
  /** A function's name, or NOBODY. */
  readonly owner: string;
  readonly priority: string;
}

export const NOBODY = '-';
export const NO_FILTER: TouchPointFilter = { search: '', stage: '', channel: '', owner: '', priority: '' };

interface Filtered {
  readonly name: string;
  readonly channel: string;
  readonly ownerFunction: string | null;
  readonly priority: number;
  readonly promise: string;
  readonly customersDo: string;
  readonly customersWant: string;
}
interface StageOf<T> {
  readonly id: string;
  readonly touchPoints: readonly T[];
}

/** Stages with the touch points that match; a stage that is filtered out is left out, one without touch points stays while nothing is narrowed. */
export function narrowed<T extends Filtered, S extends StageOf<T>>(stages: readonly S[], filter: TouchPointFilter): S[] {
  const open = isOpen(filter);
  return stages
    .filter(({ id }) => filter.stage === '' || id === filter.stage)
    .map((stage) => ({ ...stage, touchPoints: stage.touchPoints.filter((touchPoint) => matches(touchPoint, filter)) }))
    .filter(({ touchPoints }) => open || touchPoints.length > 0);
}

export const isOpen = (filter: TouchPointFilter): boolean => Object.values(filter).every((part) => part === '');

function matches({ name, channel, ownerFunction, priority, promise, customersDo, customersWant }: Filtered, filter: TouchPointFilter): boolean {
  const words = [name, channel, ownerFunction ?? '', promise, customersDo, customersWant].join('\n').toLowerCase();
  return (
    words.includes(filter.search.trim().toLowerCase()) &&
    (filter.channel === '' || channel === filter.channel) &&
    (filter.owner === '' || (ownerFunction ?? NOBODY) === filter.owner) &&
    (filter.priority === '' || String(priority) === filter.priority)
  );
}
