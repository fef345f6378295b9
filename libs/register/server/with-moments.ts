const MOMENTS = new Set(['at', 'changedAt', 'closedAt', 'endedAt', 'validUntil', 'foundedAt', 'since', 'endsAt', 'reportedAt', 'handedInAt', 'dueAt', 'reviewedAt']);

/** JSON from the database with its moments as dates; days stay texts. The cursor keeps the database's own spelling, microseconds included. */
export function withMoments<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withMoments) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, MOMENTS.has(key) && typeof each === 'string' ? new Date(each) : withMoments(each as unknown)])) as T;
}
