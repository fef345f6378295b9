import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { holdsTerm, isStaff, type Actor } from '@tribune/kernel/domain';
import { Access, Me, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { EnterFigure, EnterFigureInput, EnterFigureResult } from './enter-figure.js';
import { ScorecardDoor } from './scorecard-door.js';
import { ScorecardStore } from './scorecard.store.js';
import { Figure, Scorecard } from './scorecard.types.js';
import { WithdrawFigure, WithdrawFigureInput, WithdrawFigureResult } from './withdraw-figure.js';

@Resolver(() => Scorecard)
export class ScorecardResolver {
  constructor(
    private readonly store: ScorecardStore,
    private readonly enter: EnterFigure,
    private readonly withdraw: WithdrawFigure,
    private readonly door: ScorecardDoor,
  ) {}

  @Access(signedIn)
  @Query(() => Scorecard, { nullable: true, description: 'Opens the scorecard, and keeps that you have: beliefs sealed afterwards are marked. Null for customers without an office.' })
  async scorecard(@Me() actor: Actor): Promise<Scorecard | null> {
    return isStaff(actor) || holdsTerm(actor) ? this.store.open(actor) : null;
  }

  @Access(signedIn)
  @Query(() => String, { nullable: true, description: 'What the person who asks should know before they open the scorecard; null for nothing.' })
  beforeScorecard(@Me() actor: Actor): Promise<string | null> {
    return this.door.before(actor);
  }

  @Access(signedIn)
  @Mutation(() => EnterFigureResult, { description: 'Enters a measured figure: for analysts and administrators.' })
  enterFigure(@Me() actor: Actor, @Args('input') input: EnterFigureInput) {
    return this.enter.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => WithdrawFigureResult, { description: 'Takes a wrong figure back, with the reason: for analysts and administrators.' })
  withdrawFigure(@Me() actor: Actor, @Args('input') input: WithdrawFigureInput) {
    return this.withdraw.run(actor, input);
  }
}

@Resolver(() => Figure)
export class FigureResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who entered it.' })
  enteredBy(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() figure: Figure): Promise<Person> {
    return this.people.known(actor, context, figure.personUuid);
  }
}
