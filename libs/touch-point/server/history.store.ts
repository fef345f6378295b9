import { Injectable } from '@nestjs/common';
import { holdsTerm, isStaff, type Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, type GraphQLContext } from '@tribune/kernel/server';
import { TouchPointChange, TouchPointPart, type TouchPointPartChange } from './history.types.js';

interface EventRow {
  subject_id: string;
  at: Date;
  actor_id: string | null;
  data: { changes: Record<string, { from?: string; to?: string }> };
}

/** What touch points said before, from the event list: for those who work here and who hold an office; customers see what it says now. */
@Injectable()
export class HistoryStore {
  constructor(private readonly database: Database) {}

  /** Newest first, at most a hundred. */
  async of(actor: Actor, context: GraphQLContext, touchPointId: string): Promise<TouchPointChange[]> {
    if (!isStaff(actor) && !holdsTerm(actor)) return [];
    const changes = loader(context, 'touchPointHistory', async (ids) => {
      const rows = await this.database.read<EventRow>(
        actor,
        `select e.subject_id, e.at, e.actor_id, e.data from unnest($2::uuid[]) t(id)
          cross join lateral (select * from audit.event x where x.organization_id = $1 and x.subject_type = 'TouchPoint' and x.subject_id = t.id and x.type = 'TouchPointChanged' order by x.id desc limit 100) e
          order by e.id desc`,
        [actor.organizationId, ids],
      );
      return new Map([...groupedBy(rows, (row) => row.subject_id)].map(([id, events]) => [id, events.map(changeOf)]));
    });
    return (await changes.load(touchPointId)) ?? [];
  }
}

const PARTS = Object.keys(TouchPointPart) as (keyof typeof TouchPointPart)[];

function changeOf({ at, actor_id, data }: EventRow): TouchPointChange {
  const parts = PARTS.flatMap((part): TouchPointPartChange[] => {
    const change = data.changes[part];
    return change ? [{ part, from: change.from ?? '', to: change.to ?? '' }] : [];
  });
  return Object.assign(new TouchPointChange(), { at, actorUuid: actor_id, parts });
}
