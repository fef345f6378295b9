import { Injectable } from '@nestjs/common';
import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { State } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, Me, type GraphQLContext } from '@tribune/kernel/server';
import { TouchPoint } from '@tribune/touch-point/server';
import { DecisionState } from './decision.enums.js';
import { hasOffice } from './has-office.js';

@ObjectType({ description: 'How many decisions stand in a state.' })
export class DecisionCount {
  @Field(() => DecisionState, { description: 'The state.' })
  state!: State;

  @Field(() => Int, { description: 'How many; states without any are left out.' })
  count!: number;
}

interface CountRow {
  touchPointId: string;
  state: State;
  count: number;
}

@Injectable()
export class TouchPointDecisionsStore {
  constructor(private readonly database: Database) {}

  /** Decisions whose text as it stands changes the touch point, by state, as far as the person may see them. One query for a list of any length. */
  async counts(actor: Actor, context: GraphQLContext, touchPointId: string): Promise<DecisionCount[]> {
    if (!hasOffice(actor)) return [];
    const counts = loader(context, 'decisionCounts', async (ids) => {
      const rows = await this.database.read<CountRow>(
        actor,
        `select p.touch_point_id as "touchPointId", d.state, count(*)::integer as count
           from decision.revision_touch_point p
           join decision.decision d on d.organization_id = p.organization_id and d.id = p.decision_id and d.current_revision = p.revision
          where p.organization_id = $1 and p.touch_point_id = any($3) and (d.proposed_at is not null or d.author_id = $2)
          group by p.touch_point_id, d.state`,
        [actor.organizationId, actor.personId, ids],
      );
      return new Map([...groupedBy(rows, (row) => row.touchPointId)].map(([id, of]) => [id, of.map(({ state, count }) => Object.assign(new DecisionCount(), { state, count }))]));
    });
    return (await counts.load(touchPointId)) ?? [];
  }
}

@Resolver(() => TouchPoint)
export class TouchPointDecisionsResolver {
  constructor(private readonly store: TouchPointDecisionsStore) {}

  @ResolveField(() => [DecisionCount], { description: 'The decisions that change it, counted by state: those that the person who asks may see.' })
  decisionCounts(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() touchPoint: TouchPoint): Promise<DecisionCount[]> {
    return this.store.counts(actor, context, touchPoint.uuid);
  }
}
