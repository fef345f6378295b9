import type { Fault, Verdict } from './fault.js';

/** So many are named; a file in which more is wrong is not made any clearer by them, and whoever made it would make others wait. */
const MOST_NAMED = 1_000;

/** What is found wrong with a file, one after the other. */
export class FaultList {
  private readonly named: Fault[] = [];
  private unnamed = 0;

  say(fault: Fault): void {
    if (this.named.length < MOST_NAMED) this.named.push(fault);
    else this.unnamed++;
  }

  sayAll(faults: readonly Fault[]): void {
    for (const fault of faults) this.say(fault);
  }

  get told(): Pick<Verdict, 'faults' | 'unnamed'> {
    return { faults: this.named, unnamed: this.unnamed };
  }
}
