import { useState } from 'react';

/** What a switch shows between the press and the answer: what was wanted, until the value that is kept has changed, or the wish has failed. */
export function useWanted<V>(value: V, failed: boolean): readonly [V, (to: V) => void] {
  const [wish, setWish] = useState<{ from: V; to: V } | null>(null);
  const shown = wish && !failed && wish.from === value ? wish.to : value;
  return [shown, (to) => setWish({ from: value, to })];
}
