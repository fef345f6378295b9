import type { Sha256 } from './bytes.js';

const NODE = Uint8Array.of(1);

/** The hash of an inner node (RFC 6962: 0x01 before its children). */
export const nodeHash = (sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array => sha256(NODE, left, right);

/** Leaves are gathered by so many: their node is kept, so that a proof needs few hashes however long the record grows. */
export const TILE = 256;

/** What is needed of a tree to let it grow: how many leaves it has, and the roots of its full subtrees, the largest first. */
export interface Frontier {
  readonly size: number;
  readonly roots: readonly Uint8Array[];
}

export const EMPTY: Frontier = { size: 0, roots: [] };

/** The tree with one more leaf. `onTile` hears the root of each full tile and its number. */
export function grown(sha256: Sha256, { size, roots }: Frontier, leaf: Uint8Array, onTile?: (number: number, root: Uint8Array) => void): Frontier {
  const next = [...roots];
  let root = leaf;
  let width = 1;
  // a full subtree for each bit that carries
  for (let left = size; left % 2 === 1; left = (left - 1) / 2) {
    root = nodeHash(sha256, next.pop() ?? root, root);
    width *= 2;
    if (width === TILE) onTile?.((size + 1) / TILE - 1, root);
  }
  return { size: size + 1, roots: [...next, root] };
}

/** The root of the whole tree (RFC 9162, 2.1.1); of no leaves the hash of nothing. */
export function rootOf(sha256: Sha256, { roots }: Frontier): Uint8Array {
  const [last, ...others] = [...roots].reverse();
  return last ? others.reduce((right, left) => nodeHash(sha256, left, right), last) : sha256();
}
