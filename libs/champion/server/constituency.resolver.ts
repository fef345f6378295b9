import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { Constituency, Term } from './champion.types.js';
import { ConstituencyStore } from './constituency.store.js';
import { CreateConstituency, CreateConstituencyInput, CreateConstituencyResult } from './create-constituency.js';
import { ElectionStore } from './election.store.js';
import { Election } from './election.types.js';

@Resolver(() => Constituency)
export class ConstituencyResolver {
  constructor(
    private readonly store: ConstituencyStore,
    private readonly elections: ElectionStore,
    private readonly create: CreateConstituency,
  ) {}

  @Access(signedIn, 'READ')
  @Query(() => [Constituency], { description: 'Staff and champions see all constituencies, everybody else those on whose roll they stand; the customers’ first.' })
  constituencies(@Me() actor: Actor): Promise<Constituency[]> {
    return this.store.all(actor);
  }

  @Access(signedIn)
  @Mutation(() => CreateConstituencyResult, { description: 'Creates a further constituency: for administrators.' })
  createConstituency(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: CreateConstituencyInput) {
    return this.create.run(actor, context, input);
  }

  @ResolveField(() => Term, { nullable: true, description: 'Who speaks for it now; null while the seat is empty.' })
  async champion(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid }: Constituency): Promise<Term | null> {
    return (await this.store.liveTerms(actor, context, uuid)).find(({ rank }) => rank === 0) ?? null;
  }

  @ResolveField(() => [Term], { description: 'Who stands by, in the order in which they act.' })
  async alternates(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid }: Constituency): Promise<Term[]> {
    return (await this.store.liveTerms(actor, context, uuid)).filter(({ rank }) => rank > 0);
  }

  @ResolveField(() => [Term], { description: 'Terms that have ended, the latest first.' })
  formerTerms(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid }: Constituency): Promise<Term[]> {
    return this.store.formerTerms(actor, context, uuid);
  }

  @ResolveField(() => Election, { nullable: true, description: 'The election that runs; null when none does.' })
  runningElection(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid }: Constituency): Promise<Election | null> {
    return this.elections.running(actor, context, uuid);
  }
}
