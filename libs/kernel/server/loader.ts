import DataLoader from 'dataloader';
import type { GraphQLContext } from './context.js';

/** Values by key, for one request: asked for in lists, and each key once; who asks for it again gets the same promise. */
export class Loader<T> {
  private readonly asked = new Map<string, Promise<T>>();
  private readonly batches: DataLoader<string, T>;

  constructor(load: (keys: readonly string[]) => Promise<(T | Error)[]>) {
    // it would make a promise for everybody who asks
    this.batches = new DataLoader<string, T>(load, { cache: false, batchScheduleFn: (go) => void setImmediate(go) });
  }

  load(key: string): Promise<T> {
    const before = this.asked.get(key);
    if (before) return before;
    const found = this.batches.load(key);
    this.asked.set(key, found);
    return found;
  }

  /** What something else has found already. */
  prime(key: string, value: T): void {
    if (!this.asked.has(key)) this.asked.set(key, Promise.resolve(value));
  }
}

type Load<T> = (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>;

/** One loader per request and name: a list of any length costs one query. `load` gives values by key; missing ones are null. */
export const loader = <T>(context: GraphQLContext, name: string, load: Load<T>): Loader<T | null> =>
  loaderOf(context, name, async (keys) => {
    const found = await load(keys);
    return keys.map((key) => found.get(key) ?? null);
  });

/** The same for what is there, or has to be refused. */
export const loaderOfKnown = <T>(context: GraphQLContext, name: string, load: Load<T>, missing: () => Error): Loader<T> =>
  loaderOf(context, name, async (keys) => {
    const found = await load(keys);
    return keys.map((key) => found.get(key) ?? missing());
  });

function loaderOf<T>(context: GraphQLContext, name: string, load: (keys: readonly string[]) => Promise<(T | Error)[]>): Loader<T> {
  const known = context.loaders.get(name) as Loader<T> | undefined;
  if (known) return known;
  const made = new Loader(load);
  context.loaders.set(name, made);
  return made;
}

/** Rows by one of their fields, for loaders. */
export function byKey<T>(rows: readonly T[], key: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [key(row), row]));
}

/** Rows grouped by one of their fields, for loaders of lists. */
export function groupedBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const at = key(row);
    const group = groups.get(at);
    if (group) group.push(row);
    else groups.set(at, [row]);
  }
  return groups;
}
