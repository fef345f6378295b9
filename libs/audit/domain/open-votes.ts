import type { LeafFacts } from './event-leaf.js';

/** Whoever votes in the moment in which the vote is opened may stand before its opening: events are put in the order in which their transactions began. */
const AHEAD = 100;

/** Which votes a record shows to be open, and where it may therefore be silent: as `audit.is_withheld` says it, by the events alone. */
export class OpenVotes {
  private readonly opened: { readonly decision: string; readonly basis: number; readonly from: number }[] = [];
  /** Of each decision the latest vote that was counted: its tally opens what was cast in all before. */
  private readonly counted = new Map<string, number>();
  private readonly silent: { readonly position: number; readonly event: string }[] = [];

  hear(position: number, { type, subject, data }: LeafFacts): void {
    const { basis } = data as { basis?: unknown };
    if (typeof basis !== 'number') return;
    if (type === 'VoteOpened' || type === 'VoteReopened') this.opened.push({ decision: subject, basis, from: position - AHEAD });
    if (type === 'VoteClosed' || type === 'DecisionFinal') this.counted.set(subject, Math.max(basis, this.counted.get(subject) ?? basis));
  }

  /** An event that says nothing. */
  keepSilent(position: number, event: string): void {
    this.silent.push({ position, event });
  }

  get withheld(): readonly number[] {
    return this.silent.map(({ position }) => position);
  }

  /** Those that say nothing though no vote is open for which that could be secret. */
  unfounded(): readonly { readonly position: number; readonly event: string }[] {
    const open = this.opened.filter(({ decision, basis }) => basis > (this.counted.get(decision) ?? -Infinity));
    const first = open.reduce((earliest, { from }) => Math.min(earliest, from), Infinity);
    return this.silent.filter(({ position }) => position < first);
  }
}
