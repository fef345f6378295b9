import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { hasRole, Refused, type Actor } from '@tribune/kernel/domain';
import { Access, fromNodeId, Me, signedIn, WorkSources, type AccessRule, type GraphQLContext } from '@tribune/kernel/server';
import { HandOverStore } from './hand-over.store.js';
import { HandOverItem, HandOverList } from './hand-over.types.js';
import { handOverWork } from './hand-over-work.js';
import { PeopleStore } from './people.store.js';
import { Person } from './people.types.js';
import { SettleHandOver, SettleHandOverInput, SettleHandOverResult } from './settle-hand-over.js';

const administrators: AccessRule = (actor) => actor !== null && hasRole(actor, 'ADMIN');

@Resolver(() => HandOverItem)
export class HandOverResolver {
  constructor(
    private readonly store: HandOverStore,
    private readonly people: PeopleStore,
    private readonly settle: SettleHandOver,
    work: WorkSources,
  ) {
    work.register(async (actor) => (hasRole(actor, 'ADMIN') ? (await store.open(actor)).map(handOverWork) : []));
  }

  @Access(administrators)
  @Query(() => HandOverList, { description: 'What somebody who left was in the middle of (P3).' })
  async handOverOf(@Me() actor: Actor, @Args('personId', { type: () => ID, description: 'Who left.' }) personId: string): Promise<HandOverList> {
    const uuid = fromNodeId('Person', personId);
    const person = await this.people.find(actor, uuid);
    if (!person) throw new Refused('NotFound', { type: 'Person' });
    return { person, items: await this.store.of(actor, uuid) };
  }

  @Access(signedIn)
  @Mutation(() => SettleHandOverResult, { description: 'Hands over, or dismisses, one thing that somebody left behind.' })
  settleHandOver(@Me() actor: Actor, @Args('input') input: SettleHandOverInput) {
    return this.settle.run(actor, input);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Whom it was handed to; null where it is open, or was dismissed.' })
  async handedTo(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() item: HandOverItem): Promise<Person | null> {
    return item.heirId ? this.people.known(actor, context, item.heirId) : null;
  }
}
