import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person, Session } from '@tribune/people/server';
import { Constituency, Term } from './champion.types.js';
import { ConstituencyStore } from './constituency.store.js';
import { HandOver, HandOverInput, HandOverResult } from './hand-over.js';
import { Resign, ResignInput, ResignResult } from './resign.js';
import { TakeBack, TakeBackInput, TakeBackResult } from './take-back.js';

@Resolver(() => Term)
export class TermResolver {
  constructor(
    private readonly store: ConstituencyStore,
    private readonly people: PeopleStore,
    private readonly resigning: Resign,
    private readonly handing: HandOver,
    private readonly taking: TakeBack,
  ) {}

  @Access(signedIn)
  @Mutation(() => ResignResult, { description: 'Gives one’s own office back.' })
  resign(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: ResignInput) {
    return this.resigning.run(actor, context, input);
  }

  @Access(signedIn)
  @Mutation(() => HandOverResult, { description: 'Hands one’s own office over for a time.' })
  handOver(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: HandOverInput) {
    return this.handing.run(actor, context, input);
  }

  @Access(signedIn)
  @Mutation(() => TakeBackResult, { description: 'Takes one’s own office back.' })
  takeBack(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('input') input: TakeBackInput) {
    return this.taking.run(actor, context, input);
  }

  @ResolveField(() => Person, { description: 'Who holds it.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() term: Term): Promise<Person> {
    return this.people.known(actor, context, term.personId);
  }

  @ResolveField(() => Constituency, { nullable: true, description: 'For whom.' })
  constituency(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() term: Term): Promise<Constituency | null> {
    return this.store.find(actor, context, term.constituencyId);
  }
}

/** What this area adds to a session. */
@Resolver(() => Session)
export class SessionTermsResolver {
  constructor(private readonly store: ConstituencyStore) {}

  @ResolveField(() => [Term], { description: 'The offices that this person holds.' })
  terms(@Me() actor: Actor): Promise<Term[]> {
    return this.store.termsOfPerson(actor);
  }
}
