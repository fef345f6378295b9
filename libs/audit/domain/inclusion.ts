import type { Sha256 } from './bytes.js';
import { nodeHash, TILE } from './merkle.js';

/** What is known of a tree: leaves by their position, roots of full tiles by their number. */
export interface KnownHashes {
  leaf(position: number): Uint8Array | undefined;
  tile(number: number): Uint8Array | undefined;
}

/** The proof that the leaf at `position` stands in the tree of `size` leaves: its siblings from the leaf to the root (RFC 9162, 2.1.3.1). */
export function inclusionProof(sha256: Sha256, known: KnownHashes, position: number, size: number): Uint8Array[] {
  const path = (from: number, until: number): Uint8Array[] => {
    if (until - from === 1) return [];
    const middle = from + widthLeftOf(until - from);
    return position < middle ? [...path(from, middle), rootBetween(sha256, known, middle, until)] : [...path(middle, until), rootBetween(sha256, known, from, middle)];
  };
  return path(0, size);
}

/** The root that a leaf and its proof lead to; null where the proof has not the length that position and size demand (RFC 9162, 2.1.3.2). */
export function rootByProof(sha256: Sha256, leaf: Uint8Array, position: number, size: number, proof: readonly Uint8Array[]): Uint8Array | null {
  if (!Number.isSafeInteger(position) || !Number.isSafeInteger(size) || position < 0 || position >= size) return null;
  let root = leaf;
  let [at, last] = [position, size - 1];
  for (const sibling of proof) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      root = nodeHash(sha256, sibling, root);
      // the last node of a level may have no sibling there
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else root = nodeHash(sha256, root, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? root : null;
}

/** The root of the leaves from here until there, by full tiles where there are any. */
export function rootBetween(sha256: Sha256, known: KnownHashes, from: number, until: number): Uint8Array {
  const width = until - from;
  const whole = width === 1 ? known.leaf(from) : width === TILE && from % TILE === 0 ? known.tile(from / TILE) : undefined;
  if (whole) return whole;
  if (width === 1) throw new Error(`the leaf at ${from} is not known`);
  const middle = from + widthLeftOf(width);
  return nodeHash(sha256, rootBetween(sha256, known, from, middle), rootBetween(sha256, known, middle, until));
}

/** The largest power of two below a width. */
export function widthLeftOf(width: number): number {
  let left = 1;
  while (left * 2 < width) left *= 2;
  return left;
}
