import { Injectable } from '@nestjs/common';
import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { holdsTerm, isStaff, type Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, Me, type GraphQLContext } from '@tribune/kernel/server';
import { TouchPoint } from '@tribune/touch-point/server';
import { EvidenceKind } from './evidence.enums.js';

@ObjectType({ description: 'How many pieces of evidence of a kind there are.' })
export class EvidenceCount {
  @Field(() => EvidenceKind, { description: 'The kind.' })
  kind!: keyof typeof EvidenceKind;

  @Field(() => Int, { description: 'How many; kinds without any are left out.' })
  count!: number;
}

interface CountRow {
  touchPointId: string;
  kind: keyof typeof EvidenceKind;
  count: number;
}

@Injectable()
export class TouchPointEvidenceStore {
  constructor(private readonly database: Database) {}

  /**
   * Pieces that stand, by kind: those about the touch point itself, and those of decisions whose text as it stands changes it and that name no
   * other place. Only of decisions that the person may see. One query for a list of any length.
   */
  async counts(actor: Actor, context: GraphQLContext, touchPointId: string): Promise<EvidenceCount[]> {
    if (!isStaff(actor) && !holdsTerm(actor)) return [];
    const counts = loader(context, 'evidenceOfTouchPoint', async (ids) => {
      const rows = await this.database.read<CountRow>(
        actor,
        `select p.touch_point_id as "touchPointId", p.kind, count(*)::integer as count
           from (select e.organization_id, e.id, e.kind, e.touch_point_id from evidence.evidence e
                   join decision.decision d on d.organization_id = e.organization_id and d.id = e.decision_id and (d.proposed_at is not null or d.author_id = $2)
                  where e.organization_id = $1 and e.touch_point_id = any($3)
                 union all
                 select e.organization_id, e.id, e.kind, r.touch_point_id from decision.revision_touch_point r
                   join decision.decision d on d.organization_id = r.organization_id and d.id = r.decision_id and d.current_revision = r.revision and (d.proposed_at is not null or d.author_id = $2)
                   join evidence.evidence e on e.organization_id = d.organization_id and e.decision_id = d.id and e.touch_point_id is null
                  where r.organization_id = $1 and r.touch_point_id = any($3)) p
          where not exists (select from evidence.withdrawal w where w.organization_id = p.organization_id and w.evidence_id = p.id)
          group by p.touch_point_id, p.kind`,
        [actor.organizationId, actor.personId, ids],
      );
      return new Map([...groupedBy(rows, (row) => row.touchPointId)].map(([id, of]) => [id, of.map(({ kind, count }) => Object.assign(new EvidenceCount(), { kind, count }))]));
    });
    return (await counts.load(touchPointId)) ?? [];
  }
}

@Resolver(() => TouchPoint)
export class TouchPointEvidenceResolver {
  constructor(private readonly store: TouchPointEvidenceStore) {}

  @ResolveField(() => [EvidenceCount], { description: 'What is known about it, counted by kind of evidence: as far as the person who asks may see it.' })
  evidenceCounts(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() touchPoint: TouchPoint): Promise<EvidenceCount[]> {
    return this.store.counts(actor, context, touchPoint.uuid);
  }
}
