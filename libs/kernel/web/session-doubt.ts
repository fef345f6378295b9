const listeners = new Set<() => void>();

/** An answer said that nobody is signed in any more: whoever knows the session looks again. */
export const doubtSession = (): void => listeners.forEach((listener) => listener());

export function onSessionDoubt(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
