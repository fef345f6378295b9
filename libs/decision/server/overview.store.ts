import { Injectable } from '@nestjs/common';
import { STATES } from '@tribune/decision/domain';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { Database } from '@tribune/kernel/server';
import { OVERVIEW } from './overview.sql.js';
import { Block, BlockCount, Overview, OverviewState, TimeToDecide } from './overview.types.js';

type AsJson<T> = { readonly [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] };
interface OverviewRow {
  readonly overview: {
    readonly at: string;
    readonly states: readonly AsJson<OverviewState>[];
    readonly blocked: readonly AsJson<Block>[];
    readonly blockedCounts: readonly BlockCount[];
    readonly timeToDecide: TimeToDecide;
  };
}

@Injectable()
export class OverviewStore {
  constructor(private readonly database: Database) {}

  /** One statement, with the policy inside it. */
  async of(actor: Actor): Promise<Overview> {
    const [row] = await this.database.read<OverviewRow>(actor, OVERVIEW, [actor.organizationId, actor.personId]);
    if (!row) throw new Refused('NotAllowed');
    const { at, states, blocked, blockedCounts, timeToDecide } = row.overview;
    return Object.assign(new Overview(), {
      at: new Date(at),
      states: states.map((each) => Object.assign(new OverviewState(), each, { oldestAt: new Date(each.oldestAt) })).sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state)),
      blocked: blocked.map((each) => Object.assign(new Block(), each, { since: new Date(each.since), until: momentOf(each.until), pausedUntil: momentOf(each.pausedUntil) })),
      blockedCounts: blockedCounts.map((each) => Object.assign(new BlockCount(), each)),
      timeToDecide: Object.assign(new TimeToDecide(), timeToDecide),
    });
  }
}

const momentOf = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));
