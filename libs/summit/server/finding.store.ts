import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import type { Tx } from '@tribune/kernel/server';
import type { FindingOf } from '@tribune/summit/domain';
import { LINE_WORDS } from './plan.store.js';

type Row = FindingOf['line'] & { lineId: string; touchPointId: string; carried: boolean; summit: string };

/** What the proposals are made of that an approved plan becomes. */
@Injectable()
export class FindingStore {
  /** The lines of an approved version: at the touch point that bears the line's name now, else the line's own. */
  async of(tx: Tx, actor: Actor, summitId: string, number: number): Promise<{ lineId: string; carried: boolean; finding: FindingOf }[]> {
    const [bound] = await tx.query<{ ids: string[] }[]>(`select coalesce(array_agg(k.id::text), '{}') as ids from champion.constituency k where k.organization_id = $1 and k.binds_from <= kernel.now()`, [actor.organizationId]);
    const rows = await tx.query<Row[]>(
      `select l.line_id as "lineId", s.title as summit, ${LINE_WORDS},
              coalesce((select t.id from touch_point.touch_point t where t.organization_id = l.organization_id and t.name = l.touch_point and t.retired_at is null limit 1), p.place) as "touchPointId",
              exists (select from summit.line_decision k where k.organization_id = l.organization_id and k.summit_id = l.summit_id and k.line_id = l.line_id and k.ended_at is null) as carried
         from summit.approved_line l join summit.summit s on s.organization_id = l.organization_id and s.id = l.summit_id
         join (select organization_id, summit_id, id, touch_point_id as place from summit.plan_line) p on p.organization_id = l.organization_id and p.summit_id = l.summit_id and p.id = l.line_id
        where l.organization_id = $1 and l.summit_id = $2 and l.number = $3 order by l.position`,
      [actor.organizationId, summitId, number],
    );
    return rows.map(({ lineId, touchPointId, carried, summit, ...line }) => ({ lineId, carried, finding: { summit, number, line, touchPointId, binding: bound?.ids ?? [] } }));
  }
}
