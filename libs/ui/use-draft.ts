import { useCallback, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './draft-store.js';

export interface Draft<T> {
  value: T;
  set: (change: T | ((before: T) => T)) => void;
  /** Changes some fields of an object. */
  patch: (change: Partial<T>) => void;
  /** After success, or when thrown away: back to the start, nothing kept. */
  clear: () => void;
  /** Something typed earlier was found: say so, and offer to start afresh. */
  restored: boolean;
}

/** Typed text that survives reload, sign-in and a failed request; kept on this device until `clear()`. */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const [start] = useState(() => readDraft(key));
  const [held, setHeld] = useState({ key, value: start === undefined ? initial : (start as T), restored: start !== undefined });
  if (held.key !== key) {
    const found = readDraft(key);
    setHeld({ key, value: found === undefined ? initial : (found as T), restored: found !== undefined });
  }
  const set = useCallback((change: T | ((before: T) => T)) => {
    setHeld((before) => {
      const value = typeof change === 'function' ? (change as (before: T) => T)(before.value) : change;
      keepDraft(key, value);
      return { ...before, value };
    });
  }, [key]);
  const patch = (change: Partial<T>) => set((before) => ({ ...before, ...change }));
  const clear = () => {
    dropDraft(key);
    setHeld({ key, value: initial, restored: false });
  };
  return { value: held.value, set, patch, clear, restored: held.restored };
}
