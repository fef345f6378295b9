import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';

type Warning = (actor: Actor) => Promise<string | null>;

/** Areas say here what somebody should know before they open the scorecard; it cannot be unseen. */
@Injectable()
export class ScorecardDoor {
  private readonly warnings: Warning[] = [];

  register(warning: Warning): void {
    this.warnings.push(warning);
  }

  async before(actor: Actor): Promise<string | null> {
    return (await Promise.all(this.warnings.map((warning) => warning(actor)))).find((sentence) => sentence !== null) ?? null;
  }
}
