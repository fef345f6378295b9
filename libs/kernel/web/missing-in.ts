/** Those of the needed fields in which nothing was written or chosen, in the form's order. */
export function missingIn(input: object, needed: readonly string[]): string[] {
  const values = new Map<string, unknown>(Object.entries(input));
  return needed.filter((field) => isEmpty(values.get(field)));
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
