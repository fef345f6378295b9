import { Injectable } from '@nestjs/common';
import { holdsTerm, isStaff, type Actor } from '@tribune/kernel/domain';
import { Database, toNodeId } from '@tribune/kernel/server';
import { Ecosystem, EcosystemElement } from './ecosystem.types.js';

/** Who does what along the journey: in-house or partner. */
@Injectable()
export class EcosystemStore {
  constructor(private readonly database: Database) {}

  /** Of a summit that the person may see. */
  async of(actor: Actor, summitId: string): Promise<EcosystemElement[]> {
    const rows = await this.database.read<EcosystemElement>(
      actor,
      `select e.id, g.id as "stageId", g.name as stage, t.id as "touchPointId", t.name as "touchPoint", e.name, e.partner, e.reason, e.risk, e.version
       from summit.element e join touch_point.touch_point t on t.organization_id = e.organization_id and t.id = e.touch_point_id join touch_point.stage g on g.organization_id = t.organization_id and g.id = t.stage_id
      where e.organization_id = $1 and e.summit_id = $2 and e.removed_at is null order by g.position, g.id, lower(t.name), e.added_at, e.id`,
      [actor.organizationId, summitId],
    );
    return rows.map((row) => Object.assign(new EcosystemElement(), row, { id: toNodeId('Element', row.id), stageId: toNodeId('Stage', row.stageId), touchPointId: toNodeId('TouchPoint', row.touchPointId) }));
  }

  /** The latest summit that was announced and has elements; null where none has, and for who does not see summits. */
  async latest(actor: Actor): Promise<Ecosystem | null> {
    if (!isStaff(actor) && !holdsTerm(actor)) return null;
    const [row] = await this.database.read<{ id: string; title: string }>(
      actor,
      `select s.id, s.title from summit.summit s where s.organization_id = $1 and s.state in ('ANNOUNCED', 'HELD')
        and exists (select from summit.element e where e.organization_id = s.organization_id and e.summit_id = s.id and e.removed_at is null) order by s.starts_at desc, s.id limit 1`,
      [actor.organizationId],
    );
    return row ? Object.assign(new Ecosystem(), { summitId: toNodeId('Summit', row.id), summitTitle: row.title, elements: await this.of(actor, row.id) }) : null;
  }
}
