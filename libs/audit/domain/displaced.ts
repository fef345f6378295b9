import { isSame, type Sha256 } from './bytes.js';
import type { Checkpoint } from './checkpoint.js';
import { grown, rootOf, type Frontier } from './merkle.js';

/** So many hashes may be tried: a few seconds. */
const MOST_HASHES = 1_000_000;

interface Places {
  /** As they stand now. */
  readonly leaves: readonly Uint8Array[];
  /** The events' ids, as they stand now. */
  readonly events: readonly string[];
  /** The tree up to which all is right. */
  readonly good: Frontier;
}

/** Which two leaves must change places so that the tree has the root that was sealed; null where no two are found. Those whose ids stand out of line are tried first. */
export function displaced(sha256: Sha256, { leaves, events, good }: Places, { size, root }: Checkpoint): [number, number] | null {
  let tries = Math.floor(MOST_HASHES / (size - good.size + 64));
  const [before, after] = [events.map((_, at) => Number(events[at - 1] ?? 0)), events.map((_, at) => Number(events[at + 1] ?? Infinity))];
  const isOut = (at: number): boolean => Number(events[at]) < (before[at] ?? 0) || Number(events[at]) > (after[at] ?? Infinity);
  const suspectsFirst = (from: number, until: number): number[] => {
    const all = Array.from({ length: until - from }, (_, n) => from + n);
    return [...all.filter(isOut), ...all.filter((at) => !isOut(at))];
  };
  const others = suspectsFirst(good.size, leaves.length);
  for (const one of suspectsFirst(good.size, size)) {
    for (const other of others) {
      if (other === one || (other < size && other < one)) continue;
      if (tries-- <= 0) return null;
      let tree = good;
      for (let at = good.size; at < size; at++) tree = grown(sha256, tree, leaves[at === one ? other : at === other ? one : at] ?? root);
      if (isSame(rootOf(sha256, tree), root)) return [one, other];
    }
  }
  return null;
}
