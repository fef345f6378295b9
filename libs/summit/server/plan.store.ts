import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, toNodeId, type GraphQLContext } from '@tribune/kernel/server';
import { PlanLine, PlanVersion, PlanVersionLine } from './plan.types.js';

export const LINE_WORDS = `stage, touch_point as "touchPoint", owner, activity, measure, from_value as "from", to_value as "to", coalesce(due_on::text, '') as "dueOn", attribute, touch_point_id as "touchPointUuid"`;
const keyOf = (summit: string, number: number) => `${summit}:${number}`;

/** The plan of a summit that the person who asks may see, and its versions. */
@Injectable()
export class PlanStore {
  constructor(private readonly database: Database) {}

  async lines(actor: Actor, summitId: string): Promise<PlanLine[]> {
    const rows = await this.ask<Omit<PlanLine, 'id' | 'touchPointId' | 'functionId'> & { line: string; place: string; fn: string | null }>(
      actor, `select line_id as line, ${LINE_WORDS}, version, touch_point_id as place, function_id as fn from summit.current_plan where organization_id = $1 and summit_id = $2 order by position`, summitId);
    return rows.map(({ line, place, fn, ...row }) => Object.assign(new PlanLine(), row, { id: toNodeId('PlanLine', line), touchPointId: toNodeId('TouchPoint', place), functionId: fn && toNodeId('Function', fn) }));
  }

  /** The latest first. */
  async versions(actor: Actor, context: GraphQLContext, summitId: string): Promise<PlanVersion[]> {
    const all = loader(context, 'planVersions', async (ids) => {
      const rows = await this.ask<PlanVersion>(
        actor,
        `select v.summit_id as "summitUuid", v.person_id as "personUuid", v.number, v.at, (select count(*)::integer from summit.plan_version_line l where l.organization_id = v.organization_id and l.summit_id = v.summit_id and l.number = v.number) as "lineCount",
                exists (select from summit.review_outcome o where o.organization_id = v.organization_id and o.summit_id = v.summit_id and o.number = v.number and o.outcome = 'APPROVED') as "isApproved"
           from summit.plan_version v where v.organization_id = $1 and v.summit_id = any($2) order by v.number desc`,
        ids,
      );
      return groupedBy(rows.map((row) => Object.assign(new PlanVersion(), row)), ({ summitUuid }) => summitUuid);
    });
    return (await all.load(summitId)) ?? [];
  }

  async linesOf(actor: Actor, context: GraphQLContext, { summitUuid, number }: PlanVersion): Promise<PlanVersionLine[]> {
    const all = loader(context, 'planVersionLines', async (keys) => {
      const rows = await this.ask<PlanVersionLine & { key: string }>(
        actor, `select summit_id || ':' || number as key, line_id as "lineId", ${LINE_WORDS} from summit.plan_version_line where organization_id = $1 and summit_id = any($2) and summit_id || ':' || number = any($3) order by position`, [...new Set(keys.map((key) => key.split(':')[0]))], keys);
      return new Map([...groupedBy(rows, ({ key }) => key)].map(([key, lines]) => [key, lines.map(({ key: _, ...line }) => Object.assign(new PlanVersionLine(), line, { lineId: toNodeId('PlanLine', line.lineId) }))]));
    });
    return (await all.load(keyOf(summitUuid, number))) ?? [];
  }

  private ask<Row>(actor: Actor, sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    return this.database.read<Row>(actor, sql, [actor.organizationId, ...values]);
  }
}
