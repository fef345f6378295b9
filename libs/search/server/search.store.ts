import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, toNodeId } from '@tribune/kernel/server';
import { SearchHit } from './search.types.js';

const TYPES = { DECISION: 'Decision', TOUCH_POINT: 'TouchPoint', MEETING: 'Meeting', SUMMIT: 'Summit', PLAN_LINE: 'PlanLine', PERSON: 'Person', ELECTION: 'Election' } as const satisfies Record<SearchHit['kind'], string>;

@Injectable()
export class SearchStore {
  constructor(private readonly database: Database) {}

  /** Who may find what is decided in `search.find` alone. */
  async find(actor: Actor, text: string, first: number): Promise<SearchHit[]> {
    const rows = await this.database.read<SearchHit>(actor, 'select kind, id, number, title, detail, state, slug, at, summit_id as "summitId" from search.find($1, $2, $3)', [actor.token, text, first]);
    return rows.map((row) => Object.assign(new SearchHit(), row, { id: toNodeId(TYPES[row.kind], row.id), summitId: row.summitId && toNodeId('Summit', row.summitId) }));
  }
}
