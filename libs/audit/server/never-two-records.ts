import { fromHex, hasGrown, openCheckpoint, rootOf, type Checkpoint, type Frontier, type VerifierKey } from '@tribune/audit/domain';
import type { PoolClient } from 'pg';
import { cryptography } from './cryptography.js';
import { growthOf, type Hashes } from './proofs-of.js';

const { sha256 } = cryptography;

/** What was signed last by this key and kept outside of the database; another key's checkpoint binds nobody here. */
export function lastSigned(kept: string | null, key: VerifierKey): Checkpoint | null {
  return kept === null ? null : opened(kept, key, 'that was kept for');
}

/** Where nothing was kept: the head that stands in the database, which was written together with the tree. */
export function lastHere({ size }: Frontier, note: string | null, key: VerifierKey): Checkpoint | null {
  if (note === null && size > 0) throw notTheSigned(key.name, `${size} events are said to be sealed, and no checkpoint says so.`);
  return note === null ? null : opened(note, key, 'in the database of');
}

function opened(note: string, key: VerifierKey, whose: string): Checkpoint | null {
  const checkpoint = openCheckpoint(cryptography, note, [key]);
  if (!('refused' in checkpoint)) return checkpoint;
  if (checkpoint.refused === 'UNKNOWN_KEY') return null;
  throw notTheSigned(key.name, `The checkpoint ${whose} it is damaged.`);
}

/** Whoever signs never signs two records: where the tree of the database is not one that has grown out of what was signed, nothing is sealed until somebody has looked. */
export async function demandGrown(client: PoolClient, organizationId: string, tree: Frontier, signed: Checkpoint | null): Promise<void> {
  if (!signed) return;
  if (signed.size > tree.size) throw notTheSigned(signed.origin, `${signed.size} events were sealed, ${tree.size} are there.`);
  const head = { size: tree.size, root: rootOf(sha256, tree) };
  if (!hasGrown(sha256, signed, head, await proofFrom(client, organizationId, signed.size, tree.size))) throw notTheSigned(signed.origin, `Among its first ${signed.size} events there are others than those that were sealed.`);
}

async function proofFrom(client: PoolClient, organizationId: string, first: number, second: number): Promise<Uint8Array[]> {
  if (first === second) return [];
  const { rows } = await client.query<{ hashes: Hashes }>('select audit.growth($1, $2, $3) as hashes', [organizationId, first, second]);
  try {
    return growthOf(rows[0]?.hashes ?? { tiles: [], leaves: [] }, first, second).map((hash) => fromHex(hash) ?? Uint8Array.of());
  } catch {
    // hashes are missing: a proof of nothing
    return [];
  }
}

const notTheSigned = (origin: string, why: string): Error => new Error(`The record of ${origin} is not the one that was signed: ${why} Nothing of it is sealed until somebody has looked into it (see libs/audit/README.md).`);
