import { isLongPack, lacksOf, type PackLack as LackOf } from '@tribune/council/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, Me, PackSources, type GraphQLContext } from '@tribune/kernel/server';
import { Meeting, MeetingItem } from './meeting.types.js';
import { PackLack, PackPart } from './pack.types.js';

@Resolver(() => Meeting)
export class PackResolver {
  @ResolveField(() => Boolean, { description: 'More than fifteen things are on the agenda: nobody reads so long a pack.' })
  isLongPack(@Parent() { itemCount }: Meeting): boolean {
    return isLongPack(itemCount);
  }
}

/** The page that the pack has of each decision: what the areas know of it. */
@Resolver(() => MeetingItem)
export class PackPageResolver {
  constructor(private readonly sources: PackSources) {}

  @ResolveField(() => [PackPart], { description: 'Its page in the pack; empty where it treats no decision.' })
  papers(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { decision }: MeetingItem): Promise<PackPart[]> | PackPart[] {
    return decision ? this.sources.of(actor, context, fromNodeId('Decision', decision.id)) : [];
  }

  @ResolveField(() => [PackLack], { description: 'The papers’ status: what the decision’s page lacks. Empty where it treats none.' })
  async papersLack(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() item: MeetingItem): Promise<LackOf[]> {
    return item.decision ? lacksOf((await this.papers(actor, context, item)).map(({ place }) => place)) : [];
  }
}
