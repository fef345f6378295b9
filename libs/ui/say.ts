export interface Saying {
  id: number;
  text: string;
  undo?: (() => void) | undefined;
}

let sayings: readonly Saying[] = [];
let next = 1;
const listeners = new Set<() => void>();

function change(to: readonly Saying[]): void {
  sayings = to;
  listeners.forEach((listener) => listener());
}

/** Tells the reader in passing that something was done; stays longer when it can be undone. */
export function say(text: string, { undo }: { undo?: () => void } = {}): void {
  const saying: Saying = { id: next++, text, undo };
  change([...sayings.slice(-2), saying]);
  setTimeout(() => unsay(saying.id), undo ? 8_000 : 6_000);
}

export const unsay = (id: number): void => change(sayings.filter((saying) => saying.id !== id));
export const currentSayings = (): readonly Saying[] => sayings;
export function onSaying(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
