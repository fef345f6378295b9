import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Election } from '@tribune/champion/server';
import { byUrgency } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Nodes, signedIn, toNodeId, WorkSources, type GraphQLContext, type Node, type Work } from '@tribune/kernel/server';
import { DecisionStore } from './decision.store.js';
import { Decision } from './decision.types.js';
import { WorkStore } from './work.store.js';
import { WorkItem } from './work.types.js';

@Resolver(() => WorkItem)
export class WorkResolver {
  constructor(
    private readonly sources: WorkSources,
    private readonly decisions: DecisionStore,
    private readonly nodes: Nodes,
    work: WorkStore,
  ) {
    sources.register((actor) => work.of(actor));
  }

  @Access(signedIn)
  @Query(() => [WorkItem], { description: 'What waits for the person who asks, most urgent first: empty when nothing does.' })
  async waitingForYou(@Me() actor: Actor, @Context() context: GraphQLContext): Promise<WorkItem[]> {
    return (await this.sources.of(actor, context)).sort(byUrgency).map(itemOf);
  }

  @ResolveField(() => Decision, { nullable: true, description: 'The decision, where it is about one.' })
  async decision(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() item: WorkItem): Promise<Decision | null> {
    return item.subjectType === 'Decision' ? this.decisions.find(actor, context, item.subjectUuid) : null;
  }

  @ResolveField(() => Election, { nullable: true, description: 'The election, where it is about one.' })
  async election(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() item: WorkItem): Promise<Node | null> {
    return item.subjectType === 'Election' ? this.nodes.load(actor, toNodeId('Election', item.subjectUuid), context) : null;
  }
}

const itemOf = ({ key, subject, kind, place = null, pausedUntil = null, ...work }: Work): WorkItem =>
  Object.assign(new WorkItem(), work, { place, pausedUntil, id: toNodeId('WorkItem', key), kind: kind as WorkItem['kind'], subjectType: subject.type, subjectUuid: subject.uuid });
