import { fromHex, inclusionProof, toHex, type Certificate, type CertifiedEvent, type LeafFacts } from '@tribune/audit/domain';
import { cryptography } from './cryptography.js';

/** What the database gives for a certificate: the hashes from which its proofs are reckoned stand beside its events. */
export interface CertificateParts {
  readonly organization: Certificate['organization'];
  readonly at: string;
  readonly decision: Certificate['decision'];
  readonly size: number;
  readonly checkpoint: string | null;
  readonly key: string | null;
  readonly isSealed: boolean;
  readonly events: readonly { readonly position: number; readonly facts: LeafFacts }[];
  readonly tiles: readonly string[];
  readonly leaves: readonly (readonly [position: number, hash: string])[];
}

/** Each event with its proof that it stands in the tree of this size. */
export function proofsOf({ events, size, tiles, leaves }: CertificateParts): CertifiedEvent[] {
  const known = new Map(leaves.map(([position, hash]) => [position, bytes(hash)]));
  const roots = tiles.map(bytes);
  return events.map(({ position, facts }) => ({ position, facts, proof: inclusionProof(cryptography.sha256, { leaf: (at) => known.get(at), tile: (number) => roots[number] }, position, size).map(toHex) }));
}

const bytes = (hex: string): Uint8Array => fromHex(hex) ?? Uint8Array.of();
