import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, spoken, type GraphQLContext } from '@tribune/kernel/server';
import { TimelineEntry } from './decision.types.js';
import { sayEvent, type EventData } from './timeline.words.js';

interface EventRow {
  subject_id: string;
  at: Date;
  type: string;
  actor_id: string | null;
  data: EventData;
}

/** What happened to decisions that the person has been shown, from the event list. */
@Injectable()
export class TimelineStore {
  constructor(private readonly database: Database) {}

  async of(actor: Actor, context: GraphQLContext, decisionId: string): Promise<TimelineEntry[]> {
    const entries = loader(context, 'timeline', async (ids) => {
      const rows = await this.database.read<EventRow>(actor, `select subject_id, at, type, actor_id, data from audit.event where organization_id = $1 and subject_type = 'Decision' and subject_id = any($2) order by id`, [actor.organizationId, ids]);
      return new Map([...groupedBy(rows, (row) => row.subject_id)].map(([id, events]) => [id, events.map(entryOf)]));
    });
    return (await entries.load(decisionId)) ?? [];
  }
}

const entryOf = ({ at, type, actor_id, data }: EventRow): TimelineEntry =>
  Object.assign(new TimelineEntry(), { at, type, actorUuid: actor_id, constituencyUuid: data.constituency ?? null, revision: data.revision ?? data.basis ?? null, sentence: sayEvent(type, data, actor_id !== null, spoken()) });
