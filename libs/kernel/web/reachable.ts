import { useSyncExternalStore } from 'react';

let reachable = true;
const listeners = new Set<() => void>();

/** Whether the last question got an answer. */
export const isReachable = (): boolean => reachable;

export function setReachable(now: boolean): void {
  if (now === reachable) return;
  reachable = now;
  for (const listener of listeners) listener();
}

/** How this page stands to the server: the device has no connection, the server does not answer, or all is well. */
export function useConnection(): 'offline' | 'unreachable' | 'well' {
  return useSyncExternalStore(subscribe, () => (!navigator.onLine ? 'offline' : reachable ? 'well' : 'unreachable'));
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    listeners.delete(changed);
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
