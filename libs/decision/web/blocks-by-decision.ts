import type { Block } from './overview.documents.js';

export interface BlockedDecision {
  readonly block: Block;
  /** One and the same thing, of several champions or members. */
  readonly all: readonly Block[];
}

/** One line for a decision and what keeps it, however many it waits for; the clock is that of who has least time left. */
export function blocksByDecision(blocked: readonly Block[]): BlockedDecision[] {
  const together = new Map<string, Block[]>();
  for (const block of blocked) {
    const key = `${block.kind}.${block.number}`;
    together.set(key, [...(together.get(key) ?? []), block]);
  }
  return [...together.values()].map((all) => ({ all, block: all.reduce((first, each) => (endsBefore(each, first) ? each : first)) }));
}

const endsBefore = (one: Block, other: Block): boolean => one.until !== null && (other.until === null || Date.parse(one.until) < Date.parse(other.until));
