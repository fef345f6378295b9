import { sha256OfText } from '@tribune/champion/domain';
import type { Chosen } from './choose-nominees.js';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

// The tab's own storage, not the device's: ticks outlive a reload and a wrong swipe, and are gone with the tab. Nobody who uses the device later finds
// them there, and no server, log or mail ever learns them. The card is a secret and does not stand in the key.
const place = (card: string): string => `tribune.ticks.${sha256OfText(card).slice(0, 24)}`;

/** What was ticked in this tab before a reload, as far as it still stands on the ballot; nothing otherwise. */
export function readTicks(card: string, nominees: readonly string[], storage: Storage = sessionStorage): Chosen {
  try {
    const kept: unknown = JSON.parse(storage.getItem(place(card)) ?? '[]');
    if (kept === 'NONE') return 'NONE';
    return Array.isArray(kept) ? nominees.filter((id) => kept.includes(id)) : [];
  } catch {
    return [];
  }
}

export function keepTicks(card: string, chosen: Chosen, storage: Storage = sessionStorage): void {
  try {
    storage.setItem(place(card), JSON.stringify(chosen));
  } catch {
    // a browser that keeps nothing still votes; only a reload begins anew
  }
}

export function forgetTicks(card: string, storage: Storage = sessionStorage): void {
  try {
    storage.removeItem(place(card));
  } catch {
    // nothing was kept
  }
}
