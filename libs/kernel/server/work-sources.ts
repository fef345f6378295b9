import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import type { GraphQLContext } from './context.js';

/** Something that waits for a person. `kind` is one of the API's WorkKind; the subject is a node that they may see. */
export interface Work {
  readonly kind: string;
  /** Same for as long as it waits. */
  readonly key: string;
  readonly title: string;
  readonly sentence: string;
  readonly waitingSince: Date;
  readonly dueAt: Date | null;
  /** Until when the person themselves has put it off. */
  readonly pausedUntil?: Date | null;
  readonly subject: { readonly type: string; readonly uuid: string };
  /** Where it is done, as a path of this site, where that is no page of the subject's own. */
  readonly place?: string | null;
}

type WorkSource = (actor: Actor, context: GraphQLContext) => Promise<readonly Work[]>;

/** Areas say here what waits for a person; `waitingForYou` asks them all. */
@Injectable()
export class WorkSources {
  private readonly sources: WorkSource[] = [];

  register(source: WorkSource): void {
    this.sources.push(source);
  }

  async of(actor: Actor, context: GraphQLContext): Promise<Work[]> {
    return (await Promise.all(this.sources.map((source) => source(actor, context)))).flat();
  }
}
