import { isSame, type Sha256 } from './bytes.js';
import type { Checkpoint } from './checkpoint.js';
import { grown, rootOf, type Frontier } from './merkle.js';

/** So many hashes may be tried: a few seconds. */
const MOST_HASHES = 1_000_000;

/** Which two leaves must change places so that the tree has the root that was sealed; null where no two are found. `good` is the tree up to which all is right. */
export function displaced(sha256: Sha256, leaves: readonly Uint8Array[], good: Frontier, { size, root }: Checkpoint): [number, number] | null {
  const width = size - good.size;
  let tries = Math.floor(MOST_HASHES / (width + 64));
  for (let one = good.size; one < size; one++) {
    for (let other = one + 1; other < leaves.length; other++) {
      if (tries-- <= 0) return null;
      let tree = good;
      for (let at = good.size; at < size; at++) tree = grown(sha256, tree, leaves[at === one ? other : at === other ? one : at] ?? root);
      if (isSame(rootOf(sha256, tree), root)) return [one, other];
    }
  }
  return null;
}
