import { canonical } from '@tribune/kernel/domain';
import type { Sha256 } from './bytes.js';

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

const LEAF = Uint8Array.of(0);

/** The leaf hash of an event (RFC 6962: 0x00 before a leaf; RFC 8785 for the bytes). Agrees with `audit.event_leaf` in SQL. */
export function eventLeaf(sha256: Sha256, { organization, id, at, actor, type, subjectType, subject, data }: LeafFacts): Uint8Array {
  return sha256(LEAF, new TextEncoder().encode(canonical({ organization, id, at, actor, type, subjectType, subject, data })));
}
