import { useSyncExternalStore } from 'react';

const TICK = 10_000;
const listeners = new Set<() => void>();
let offset = 0;
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now() + offset;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, TICK);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The server decides what time it is: clocks on screen run by it, however wrong the device is. */
export function setServerTime(iso: string): void {
  offset = Date.parse(iso) - Date.now();
  tick();
}

/** The present in milliseconds; every clock on the page ticks together. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
