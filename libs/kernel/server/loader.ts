import DataLoader from 'dataloader';
import type { GraphQLContext } from './context.js';

/** One loader per request and name: a list of any length costs one query. `load` gives values by key; missing ones are null. */
export function loader<T>(context: GraphQLContext, name: string, load: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>): DataLoader<string, T | null> {
  const known = context.loaders.get(name) as DataLoader<string, T | null> | undefined;
  if (known) return known;
  const made = new DataLoader<string, T | null>(async (keys) => {
    const found = await load(keys);
    return keys.map((key) => found.get(key) ?? null);
  });
  context.loaders.set(name, made as DataLoader<string, unknown>);
  return made;
}

/** Rows by one of their fields, for loaders. */
export function byKey<T>(rows: readonly T[], key: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [key(row), row]));
}

/** Rows grouped by one of their fields, for loaders of lists. */
export function groupedBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
