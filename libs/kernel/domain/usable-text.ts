/** A character that no text may hold: NUL, or half of a surrogate pair, which has no UTF-8. */
export const isUsableText = (text: string): boolean => !/[\0\p{Cs}]/u.test(text);

/** Fields that carry a whole file: its reader names the row of what cannot be stored. */
const FILES = new Set(['csv']);

/** The path of the first text in plain data that cannot be stored, for example "stances.0.reason"; null when all can. */
export function unusableText(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return isUsableText(value) ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, each] of Object.entries(value)) {
    if (FILES.has(key)) continue;
    const found = unusableText(each, path ? `${path}.${key}` : key);
    if (found !== null) return found;
  }
  return null;
}
