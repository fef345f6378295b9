import type { LeafFacts } from './event-leaf.js';

/** Whoever votes in the moment in which the vote is opened may stand before its opening: events are put in the order in which their transactions began. */
const AHEAD = 100;

/** A vote that nothing in a record says to be counted: where it was opened, and when. */
export interface OpenVote {
  readonly decision: string;
  readonly position: number;
  readonly at: string;
}

/** Which votes a record shows to be open, and where it may therefore be silent: as `audit.is_withheld` says it, by the events alone. */
export class OpenVotes {
  private readonly opened: { readonly vote: OpenVote; readonly basis: number }[] = [];
  /** Of each decision the latest vote that was counted: its tally opens what was cast in all before. */
  private readonly counted = new Map<string, number>();
  private readonly silent: { readonly position: number; readonly event: string }[] = [];

  hear(position: number, { type, subject, at, data }: LeafFacts): void {
    const { basis } = data as { basis?: unknown };
    if (typeof basis !== 'number') return;
    if (type === 'VoteOpened' || type === 'VoteReopened') this.opened.push({ vote: { decision: subject, position, at }, basis });
    if (type === 'VoteClosed' || type === 'DecisionFinal') this.counted.set(subject, Math.max(basis, this.counted.get(subject) ?? basis));
  }

  /** An event that says nothing. */
  keepSilent(position: number, event: string): void {
    this.silent.push({ position, event });
  }

  get withheld(): readonly number[] {
    return this.silent.map(({ position }) => position);
  }

  /** The first vote that is open: behind it an event may be silent. Who knows that it was counted knows that its count is among what is silent. */
  get first(): OpenVote | null {
    return this.opened.find(({ vote, basis }) => basis > (this.counted.get(vote.decision) ?? -Infinity))?.vote ?? null;
  }

  /** Those that say nothing though no vote is open for which that could be secret. */
  unfounded(): readonly { readonly position: number; readonly event: string }[] {
    const from = (this.first?.position ?? Infinity) - AHEAD;
    return this.silent.filter(({ position }) => position < from);
  }
}
