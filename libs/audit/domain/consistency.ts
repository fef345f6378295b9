import { isSame, type Sha256 } from './bytes.js';
import { rootBetween, widthLeftOf, type KnownHashes } from './inclusion.js';
import { nodeHash } from './merkle.js';

/** A tree as one hash: of so many leaves, this root. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** The proof that the tree of `first` leaves is the beginning of the tree of `size` leaves (RFC 9162, 2.1.4.1). */
export function consistencyProof(sha256: Sha256, known: KnownHashes, first: number, size: number): Uint8Array[] {
  // whether the subtree is one whose root the reader has: the whole of the first tree
  const path = (from: number, until: number, isFirst: boolean): Uint8Array[] => {
    if (until === first) return isFirst ? [] : [rootBetween(sha256, known, from, until)];
    const middle = from + widthLeftOf(until - from);
    return first <= middle ? [...path(from, middle, isFirst), rootBetween(sha256, known, middle, until)] : [...path(middle, until, false), rootBetween(sha256, known, from, middle)];
  };
  return first === 0 ? [] : path(0, size, true);
}

/** Whether a proof shows that the one tree has grown out of the other: every leaf of the first stands in the second where it stood (RFC 9162, 2.1.4.2). */
export function hasGrown(sha256: Sha256, first: TreeHead, second: TreeHead, proof: readonly Uint8Array[]): boolean {
  if (![first, second].every(({ size }) => Number.isSafeInteger(size) && size >= 0) || first.size > second.size) return false;
  if (first.size === second.size) return proof.length === 0 && isSame(first.root, second.root);
  if (first.size === 0) return proof.length === 0 && isSame(first.root, sha256());
  let [at, last] = [first.size - 1, second.size - 1];
  while (at % 2 === 1) [at, last] = [(at - 1) / 2, Math.floor(last / 2)];
  // a full subtree is proved from by itself
  const [start, ...others] = at === 0 ? [first.root, ...proof] : proof;
  if (!start || proof.length === 0) return false;
  let [before, after] = [start, start];
  for (const sibling of others) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [before, after] = [nodeHash(sha256, sibling, before), nodeHash(sha256, sibling, after)];
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else after = nodeHash(sha256, after, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && isSame(before, first.root) && isSame(after, second.root);
}
