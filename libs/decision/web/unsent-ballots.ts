import { useSyncExternalStore } from 'react';
import type { Ballot } from './decision.documents.js';

/** So long after the press a ballot is sent by itself; later it waits for a second press (ADR 8). */
export const BY_ITSELF_MINUTES = 10;
const PLACE = 'tribune.unsent-ballots';

/** A ballot that was cast and met no server, with the key under which it counts once. */
export interface UnsentBallot {
  readonly personId: string;
  readonly number: number;
  readonly title: string;
  /** By the clock of useNow, the server’s, as far as it is known. */
  readonly pressedAt: number;
  readonly key: string;
  readonly input: { readonly decisionId: string; readonly seenRevision: number; readonly seenCast: number; readonly choice: Ballot['choice']; readonly reason: string | null; readonly ranking: string[] | null };
  /** Why it does not count; null while nobody has answered. */
  readonly refused: string | null;
}

let unsent: readonly UnsentBallot[] = read();
const listeners = new Set<() => void>();

/** In the order in which they were cast; of one decision the last. They live as long as the tab, through reloads. */
export const keepBallot = (ballot: UnsentBallot): void => put([...unsent.filter((other) => !isOf(other, ballot.personId, ballot.input.decisionId)), ballot]);
export const forgetBallot = (personId: string, decisionId: string): void => put(unsent.filter((other) => !isOf(other, personId, decisionId)));
export const refuseBallot = (ballot: UnsentBallot, refused: string): void => put(unsent.map((other) => (other.key === ballot.key ? { ...other, refused } : other)));

/** Somebody else is signed in on this device now: what others cast is neither sent nor kept. */
export const keepOnly = (personId: string): void => {
  if (unsent.some((ballot) => ballot.personId !== personId)) put(unsent.filter((ballot) => ballot.personId === personId));
};

/** Those of this person. */
export function useUnsentBallots(personId: string | null): readonly UnsentBallot[] {
  return useSyncExternalStore(subscribe, () => unsent).filter((ballot) => ballot.personId === personId);
}

export const isLate = ({ pressedAt }: UnsentBallot, now: number): boolean => now - pressedAt > BY_ITSELF_MINUTES * 60_000;

const isOf = ({ personId, input }: UnsentBallot, person: string, decisionId: string): boolean => personId === person && input.decisionId === decisionId;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function put(next: readonly UnsentBallot[]): void {
  unsent = next;
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(next));
  } catch {
    // a storage that is full or forbidden: the ballot lives as long as the page
  }
  for (const listener of listeners) listener();
}

function read(): readonly UnsentBallot[] {
  try {
    return JSON.parse(sessionStorage.getItem(PLACE) ?? '[]') as readonly UnsentBallot[];
  } catch {
    return [];
  }
}
