import { sha256OfText } from '@tribune/champion/domain';

/** A ballot on its way: made once, kept on this device until the server has confirmed it, then forgotten. */
export interface PendingBallot {
  readonly receipt: string;
  readonly approved: readonly string[];
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

// The card itself is a secret and does not stand in the storage's keys.
const place = (card: string): string => `tribune.ballot.${sha256OfText(card).slice(0, 24)}`;

export function readPending(card: string, storage: Storage = localStorage): PendingBallot | null {
  try {
    const kept = JSON.parse(storage.getItem(place(card)) ?? 'null') as PendingBallot | null;
    return typeof kept?.receipt === 'string' && Array.isArray(kept.approved) ? kept : null;
  } catch {
    return null;
  }
}

/** The ballot to send for this choice: with the receipt of the one before, while that may still arrive. */
export function keepPending(card: string, approved: readonly string[], receipt: string, storage: Storage = localStorage): PendingBallot {
  const pending = { receipt, approved };
  try {
    storage.setItem(place(card), JSON.stringify(pending));
  } catch {
    // a browser that keeps nothing still votes; only a lost connection would lose the receipt
  }
  return pending;
}

export function forgetPending(card: string, storage: Storage = localStorage): void {
  try {
    storage.removeItem(place(card));
  } catch {
    // nothing was kept
  }
}
