import { canonical } from '@tribune/kernel/domain';

/** An event's facts as they stand in the table; `at` is UTC with microseconds, "2026-11-21T10:00:00.000000Z". */
export interface LeafFacts {
  readonly organization: string;
  readonly id: string;
  readonly at: string;
  readonly actor: string | null;
  readonly type: string;
  readonly subjectType: string;
  readonly subject: string;
  readonly data: object;
}

/** The leaf hash of an event (RFC 6962: 0x00 before a leaf; RFC 8785 for the bytes), in hex. Agrees with `audit.event_leaf` in SQL. */
export async function eventLeaf(facts: LeafFacts): Promise<string> {
  const words = new TextEncoder().encode(canonical(facts));
  const leaf = new Uint8Array(words.length + 1);
  leaf.set(words, 1);
  const digest = await crypto.subtle.digest('SHA-256', leaf);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
