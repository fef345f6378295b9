import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ELECTION_COMMANDS, whyClosed, type ElectionFacts } from '@tribune/champion/domain';
import type { Actor } from '@tribune/kernel/domain';
import { Me, spoken, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { Constituency, Term } from './champion.types.js';
import { ConstituencyStore } from './constituency.store.js';
import { ElectionStore } from './election.store.js';
import { Election, ElectionCommand, Nomination, WeeklyAdditions } from './election.types.js';
import { ResultStore } from './result.store.js';
import { ElectionResult, PublishedBallot } from './result.types.js';

/** What hangs on an election, each from its own loader. */
@Resolver(() => Election)
export class ElectionFieldsResolver {
  constructor(
    private readonly store: ElectionStore,
    private readonly constituencies: ConstituencyStore,
    private readonly results: ResultStore,
  ) {}

  @ResolveField(() => Constituency, { nullable: true, description: 'Who elects.' })
  constituency(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() election: Election): Promise<Constituency | null> {
    return this.constituencies.find(actor, context, election.constituencyId);
  }

  @ResolveField(() => [Nomination], { description: 'Who stands; beyond them one’s own nomination, and those one has made.' })
  nominations(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid }: Election): Promise<Nomination[]> {
    return this.store.nominations(actor, context, uuid);
  }

  @ResolveField(() => Nomination, { nullable: true, description: 'One’s own nomination.' })
  async myNomination(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid }: Election): Promise<Nomination | null> {
    return (await this.store.nominations(actor, context, uuid)).find(({ personId }) => personId === actor.personId) ?? null;
  }

  @ResolveField(() => Boolean, { description: 'Whether one was on the roll when it was frozen.' })
  async iAmElector(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid }: Election): Promise<boolean> {
    return (await this.store.myPart(actor, context, uuid)) !== null;
  }

  @ResolveField(() => Boolean, { description: 'Whether one has voted: one’s own participation, nobody else’s.' })
  async iHaveVoted(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid }: Election): Promise<boolean> {
    return (await this.store.myPart(actor, context, uuid))?.hasVoted ?? false;
  }

  @ResolveField(() => ElectionResult, { nullable: true, description: 'The count; null until it is published.' })
  result(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid }: Election): Promise<ElectionResult | null> {
    return this.results.ofElection(actor, context, uuid);
  }

  @ResolveField(() => [PublishedBallot], { description: 'All ballots by the hash of their receipts; none before publication, or when the electorate is below the minimum (E6).' })
  ballots(@Me() actor: Actor, @Parent() { uuid }: Election): Promise<PublishedBallot[]> {
    return this.results.ballots(actor, uuid);
  }

  @ResolveField(() => [Term], { description: 'The offices that this election has filled.' })
  terms(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid }: Election): Promise<Term[]> {
    return this.constituencies.termsOfElection(actor, context, uuid);
  }

  @ResolveField(() => [WeeklyAdditions], { description: 'How many joined the roll per week, from the closing of the roll before, or its beginning, until this roll closed (E1).' })
  additionsByWeek(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid }: Election): Promise<WeeklyAdditions[]> {
    return this.store.additionsByWeek(actor, context, uuid);
  }

  @ResolveField(() => [ElectionCommand], { description: 'Everything that can be done in an election, and for what is closed the reason.' })
  async openCommands(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() election: Election): Promise<ElectionCommand[]> {
    const facts = await this.factsOf(actor, context, election);
    return ELECTION_COMMANDS.map((name) => {
      const reason = whyClosed(name, facts, spoken());
      return Object.assign(new ElectionCommand(), { name, open: reason === null, reason });
    });
  }

  private async factsOf(actor: Actor, context: GraphQLContext, election: Election): Promise<ElectionFacts> {
    const [constituency, part, mine] = await Promise.all([
      this.constituencies.find(actor, context, election.constituencyId),
      this.store.myPart(actor, context, election.uuid),
      this.myNomination(actor, context, election),
    ]);
    const nomination = !mine ? 'NONE' : mine.withdrawnAt ? 'WITHDRAWN' : mine.consentedAt ? 'STANDS' : 'ASKED';
    return { state: election.state, confirmation: election.confirmation, inTime: election.inTime, onRoll: constituency?.onRoll ?? false, isElector: part !== null, hasVoted: part?.hasVoted ?? false, nomination };
  }
}

@Resolver(() => Nomination)
export class NominationResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who is named.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() nomination: Nomination): Promise<Person> {
    return this.people.known(actor, context, nomination.personId);
  }

  @ResolveField(() => Person, { description: 'Who named them.' })
  nominatedBy(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() nomination: Nomination): Promise<Person> {
    return this.people.known(actor, context, nomination.nominatedById);
  }
}
