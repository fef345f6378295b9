import { isSame, type Sha256 } from './bytes.js';
import type { Checkpoint } from './checkpoint.js';
import { displaced } from './displaced.js';
import type { Fault } from './fault.js';
import { EMPTY, grown, rootOf, type Frontier } from './merkle.js';

/** The places of a record, one after the other, and the signed roots that they have to lead to. */
export class Places {
  private readonly leaves: Uint8Array[] = [];
  private readonly events: string[] = [];
  private readonly expected: Checkpoint[] = [];
  private isOrdered = true;
  private isSigned = false;
  private tree: Frontier = EMPTY;
  private good: Frontier = EMPTY;
  /** From the first hole on no root can be right: what is wrong before it is said, and no root after it compared. */
  private hasHole = false;
  private wrong: Checkpoint | null = null;

  constructor(private readonly sha256: Sha256) {}

  get size(): number {
    return this.tree.size;
  }

  /** Which root the tree has at a size. */
  expect(checkpoint: Checkpoint): void {
    this.expected.push(checkpoint);
    [this.isOrdered, this.isSigned] = [false, true];
  }

  add(leaf: Uint8Array, event: string): void {
    if (!this.hasHole) {
      this.leaves.push(leaf);
      this.events.push(event);
    }
    this.tree = this.isLost ? { size: this.size + 1, roots: [] } : grown(this.sha256, this.tree, leaf);
    this.compare();
  }

  /** Nothing stands from here until there. */
  leaveOut(until: number): void {
    this.hasHole = true;
    this.tree = { size: until, roots: [] };
    this.compare();
  }

  /** What is wrong with all of them together; so many lines in which some of them may have stood could not be read. */
  faults(unread: number): Fault[] {
    const until = this.expected.reduce((last, { size }) => Math.max(last, size), this.size);
    const isCovered = !this.isSigned || this.isLost || this.size === this.good.size || until > this.size;
    return [
      ...(this.wrong ? [this.located(this.wrong)] : []),
      ...(until - this.size > unread ? [{ code: 'TailCut', from: this.size, until } as const] : []),
      ...(isCovered ? [] : [{ code: 'NotCovered', from: this.good.size, until: this.size } as const]),
    ];
  }

  private get isLost(): boolean {
    return this.hasHole || this.wrong !== null;
  }

  private compare(): void {
    // the next one comes last
    if (!this.isOrdered) this.expected.sort((a, b) => b.size - a.size);
    this.isOrdered = true;
    for (let next = this.expected.at(-1); next && next.size <= this.size; next = this.expected.at(-1)) {
      this.expected.pop();
      if (this.isLost || next.size < this.size) continue;
      if (isSame(rootOf(this.sha256, this.tree), next.root)) this.good = this.tree;
      else this.wrong = next;
    }
  }

  /** Where the first root is not the one that was sealed, and no altered or missing event says why: two that changed places, or somewhere since the last root that is right. */
  private located(checkpoint: Checkpoint): Fault {
    const [one, other] = displaced(this.sha256, { leaves: this.leaves, events: this.events, good: this.good }, checkpoint) ?? [];
    if (one === undefined || other === undefined) return { code: 'RecordAltered', from: this.good.size, until: checkpoint.size };
    return { code: 'EventsReordered', positions: [one, other], events: [this.events[one] ?? '', this.events[other] ?? ''] };
  }
}
