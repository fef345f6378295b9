import { consistencyProof, fromHex, inclusionProof, toHex, type Certificate, type CertifiedEvent, type KnownHashes, type LeafFacts } from '@tribune/audit/domain';
import { cryptography } from './cryptography.js';

/** Hashes of a tree, as the database gives them: the roots of its full tiles, and the leaves around which it is asked. */
export interface Hashes {
  readonly tiles: readonly string[];
  readonly leaves: readonly (readonly [position: number, hash: string])[];
}

/** What the database gives for a proof of growth: both signed heads, the smaller first; null where there are none of these sizes. */
export interface ConsistencyParts extends Hashes {
  readonly organization: string;
  readonly heads: readonly [SignedHead, SignedHead] | null;
}

interface SignedHead {
  readonly size: number;
  readonly note: string;
  readonly key: string;
}

/** What the database gives for a certificate: the hashes from which its proofs are reckoned stand beside its events. */
export interface CertificateParts extends Hashes {
  readonly organization: Certificate['organization'];
  readonly at: string;
  readonly decision: Certificate['decision'];
  readonly size: number;
  readonly checkpoint: string | null;
  readonly key: string | null;
  readonly isSealed: boolean;
  readonly events: readonly { readonly position: number; readonly facts: LeafFacts }[];
}

/** Each event with its proof that it stands in the tree of this size. */
export function proofsOf({ events, size, ...hashes }: CertificateParts): CertifiedEvent[] {
  const known = knownOf(hashes);
  return events.map(({ position, facts }) => ({ position, facts, proof: inclusionProof(cryptography.sha256, known, position, size).map(toHex) }));
}

/** The hashes that lead from the tree of the first head to that of the second. */
export const growthOf = (hashes: Hashes, first: number, second: number): string[] => consistencyProof(cryptography.sha256, knownOf(hashes), first, second).map(toHex);

function knownOf({ tiles, leaves }: Hashes): KnownHashes {
  const [known, roots] = [new Map(leaves.map(([position, hash]) => [position, bytes(hash)])), tiles.map(bytes)];
  return { leaf: (at) => known.get(at), tile: (number) => roots[number] };
}

const bytes = (hex: string): Uint8Array => fromHex(hex) ?? Uint8Array.of();
