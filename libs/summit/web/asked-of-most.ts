/** What three or more, and more than anybody else, are asked alike: said once for all. Null where there is no such thing. */
export function askedOfMost(asked: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const words of asked) if (words) counts.set(words, (counts.get(words) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= 3 ? most[0] : null;
}
