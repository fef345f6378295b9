import { Args, Context, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, fromNodeId, Me, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person, Session } from '@tribune/people/server';
import { ActionStore } from './action.store.js';

@Resolver(() => Session)
export class OwnersResolver {
  constructor(
    private readonly store: ActionStore,
    private readonly people: PeopleStore,
  ) {}

  @Access(signedIn, 'READ')
  @Query(() => [Person], { description: 'Who on the staff could own an action, twenty at most, by name: for who may give one out or hand one over; nobody for everybody else.' })
  async actionOwners(
    @Me() actor: Actor,
    @Context() context: GraphQLContext,
    @Args('search', { type: () => String, nullable: true, description: 'A part of the name.' }) search: string | null,
    @Args('chosen', { type: () => ID, nullable: true, description: 'Somebody who is among them in any case: who is chosen already.' }) chosen: string | null,
  ): Promise<Person[]> {
    const ids = await this.store.ownersCalled(actor, search?.trim() || null, chosen ? fromNodeId('Person', chosen) : null);
    return Promise.all(ids.map((id) => this.people.known(actor, context, id)));
  }

  @ResolveField(() => Boolean, { description: 'Whether the person who asks owns actions, done or not.' })
  ownsActions(@Me() actor: Actor): Promise<boolean> {
    return this.store.ownsAny(actor);
  }
}
