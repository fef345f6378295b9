import { useSyncExternalStore } from 'react';

const KEY = 'tribune.tour';
/** After the last step: the tour says goodbye. */
export const DONE = 5;
const listeners = new Set<() => void>();

function read(): number | null {
  const kept = sessionStorage.getItem(KEY);
  return kept === null ? null : Number(kept);
}

/** Which step of the tour this tab is at; null while nobody takes it. */
export const useTour = (): number | null => useSyncExternalStore((changed) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
}, read);

export function goToStep(step: number | null): void {
  if (step === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, String(step));
  listeners.forEach((changed) => changed());
}
