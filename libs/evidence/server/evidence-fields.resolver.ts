import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DecisionStore } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { Me, Nodes, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { TouchPoint, TouchPointStore } from '@tribune/touch-point/server';
import { EvidenceStore } from './evidence.store.js';
import { Evidence } from './evidence.types.js';

@Resolver(() => Evidence)
export class EvidenceFieldsResolver {
  constructor(
    private readonly people: PeopleStore,
    private readonly touchPoints: TouchPointStore,
    nodes: Nodes,
    store: EvidenceStore,
    decisions: DecisionStore,
  ) {
    nodes.register('Evidence', async (actor, uuid, context) => {
      const found = await store.find(actor, uuid);
      return found && (await decisions.find(actor, context, found.decisionUuid)) ? found : null;
    });
  }

  @ResolveField(() => Person, { description: 'Who attached it.' })
  author(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() evidence: Evidence): Promise<Person> {
    return this.people.known(actor, context, evidence.authorUuid);
  }

  @ResolveField(() => TouchPoint, { nullable: true, description: 'The touch point that was walked.' })
  async touchPoint(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() evidence: Evidence): Promise<TouchPoint | null> {
    return evidence.touchPointUuid ? this.touchPoints.touchPoint(actor, context, evidence.touchPointUuid) : null;
  }
}
