import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, fromNodeId, Me, Nodes, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person, Session } from '@tribune/people/server';
import { CouncilStore } from './council.store.js';
import { Council, Seat, VotingRule } from './council.types.js';
import { CreateCouncil, CreateCouncilInput, CreateCouncilResult } from './create-council.js';
import { EndSeat, EndSeatInput, EndSeatResult } from './end-seat.js';

@Resolver(() => Council)
export class CouncilResolver {
  constructor(
    private readonly store: CouncilStore,
    private readonly create: CreateCouncil,
    private readonly end: EndSeat,
    nodes: Nodes,
  ) {
    nodes.register('Council', (actor, uuid) => store.council(actor, uuid));
    nodes.register('Seat', (actor, uuid) => store.seat(actor, uuid));
    nodes.register('VotingRule', (actor, uuid) => store.votingRule(actor, uuid));
  }

  @Access(signedIn, 'READ')
  @Query(() => [Council], { description: 'The organization’s councils, oldest first: for the staff and for champions.' })
  councils(@Me() actor: Actor): Promise<Council[]> {
    return this.store.councils(actor);
  }

  @Access(signedIn, 'READ')
  @Query(() => Council, { nullable: true, description: 'A council, or null when it is not there for you.' })
  council(@Me() actor: Actor, @Args('id', { type: () => ID, description: 'The council.' }) id: string): Promise<Council | null> {
    return this.store.council(actor, fromNodeId('Council', id));
  }

  @Access(signedIn)
  @Mutation(() => CreateCouncilResult, { description: 'Creates a council with its members: for administrators.' })
  createCouncil(@Me() actor: Actor, @Args('input') input: CreateCouncilInput) {
    return this.create.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => EndSeatResult, { description: 'Ends a seat: for administrators.' })
  endSeat(@Me() actor: Actor, @Args('input') input: EndSeatInput) {
    return this.end.run(actor, input);
  }

  @ResolveField(() => [Seat], { description: 'The seats that are held, the chair’s first.' })
  seats(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() council: Council): Promise<Seat[]> {
    return this.store.seatsOf(actor, context, council.uuid);
  }

  @ResolveField(() => [VotingRule], { description: 'The rules it has declared, the default first.' })
  votingRules(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() council: Council): Promise<VotingRule[]> {
    return this.store.rulesOf(actor, context, council.uuid);
  }
}

@Resolver(() => Seat)
export class SeatResolver {
  constructor(
    private readonly store: CouncilStore,
    private readonly people: PeopleStore,
  ) {}

  @ResolveField(() => Person, { description: 'Who holds it.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() seat: Seat): Promise<Person> {
    return this.people.known(actor, context, seat.personId);
  }

  @ResolveField(() => Council, { nullable: true, description: 'On which council.' })
  council(@Me() actor: Actor, @Parent() seat: Seat): Promise<Council | null> {
    return this.store.council(actor, seat.councilId);
  }
}

/** What councils add to people's types. */
@Resolver(() => Session)
export class SessionSeatsResolver {
  constructor(private readonly store: CouncilStore) {}

  @ResolveField(() => [Seat], { description: 'The seats this person holds.' })
  seats(@Me() actor: Actor, @Context() context: GraphQLContext): Promise<Seat[]> {
    return this.store.seatsOfPerson(actor, context, actor.personId);
  }
}
