import { Args, ArgsType, Context, Field, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Council, CouncilStore, VotingRule } from '@tribune/council/server';
import { COMMANDS, nextStepOf, RULES, type State } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { Access, fromNodeId, Me, Nodes, PageArgs, signedIn, spoken, type Connection, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { answersOf, sentenceOf } from './answers-of.js';
import { AnswerStore } from './answer.store.js';
import { ConstituencyAnswer } from './answer.types.js';
import { DecisionState } from './decision.enums.js';
import { DecisionStore } from './decision.store.js';
import { Command, Decision, DecisionConnection, TimelineEntry } from './decision.types.js';
import { factsOf } from './facts-of.js';
import { LinkStore } from './link/link.store.js';
import { nextStepFacts } from './next-step-facts.js';
import { RecusalStore } from './recusal.store.js';
import { Recusal } from './recusal.types.js';
import { RevisionStore } from './revision.store.js';
import { Revision } from './revision.types.js';
import { TimelineStore } from './timeline.store.js';
import { VoteStore } from './vote.store.js';
import { Vote } from './vote.types.js';

@ArgsType()
export class BoardArgs extends PageArgs {
  @Field(() => [DecisionState], { nullable: true, description: 'Only these states.' })
  state?: State[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this council.' })
  councilId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that lack the consent of this constituency.' })
  awaiting?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those whose text as it stands changes this touch point.' })
  touchPointId?: string | null;
}

@Resolver(() => Decision)
export class DecisionResolver {
  constructor(
    private readonly store: DecisionStore,
    private readonly revisionStore: RevisionStore,
    private readonly voteStore: VoteStore,
    private readonly answerStore: AnswerStore,
    private readonly timelineStore: TimelineStore,
    private readonly recusalStore: RecusalStore,
    private readonly linkStore: LinkStore,
    private readonly people: PeopleStore,
    private readonly councils: CouncilStore,
    nodes: Nodes,
  ) {
    nodes.register('Decision', (actor, uuid, context) => store.find(actor, context, uuid));
  }

  @Access(signedIn, 'READ')
  @Query(() => Decision, { nullable: true, description: 'A decision by id or number, or null when it is not there for you.' })
  async decision(
    @Me() actor: Actor,
    @Context() context: GraphQLContext,
    @Args('id', { type: () => ID, nullable: true, description: 'The decision; or by its number.' }) id: string | null,
    @Args('number', { type: () => Int, nullable: true, description: 'Its number in the organization.' }) number: number | null,
  ): Promise<Decision | null> {
    if (id) return this.store.find(actor, context, fromNodeId('Decision', id));
    return number ? this.store.findByNumber(actor, number) : null;
  }

  @Access(signedIn, 'READ')
  @Query(() => DecisionConnection, { description: 'The board: decisions that the person who asks may see, newest first.' })
  decisions(@Me() actor: Actor, @Context() context: GraphQLContext, @Args() args: BoardArgs): Promise<Connection<Decision> & Pick<DecisionConnection, 'filter'>> {
    return this.store.page(actor, context, args, {
      states: args.state ?? null,
      councilId: args.councilId ? fromNodeId('Council', args.councilId) : null,
      awaiting: args.awaiting ? fromNodeId('Constituency', args.awaiting) : null,
      touchPointId: args.touchPointId ? fromNodeId('TouchPoint', args.touchPointId) : null,
    });
  }

  @ResolveField(() => Council, { description: 'The council that decides.' })
  council(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Council | null> {
    return this.councils.shown(actor, context, decision.councilUuid);
  }

  @ResolveField(() => VotingRule, { description: 'The declared rule that opening the vote freezes.' })
  async votingRule(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<VotingRule | undefined> {
    return (await this.councils.rulesOf(actor, context, decision.councilUuid)).find(({ uuid }) => uuid === decision.votingRuleUuid);
  }

  @ResolveField(() => Person, { description: 'Who answers for the proposal.' })
  author(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Person> {
    return this.people.known(actor, context, decision.authorUuid);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who seconded it.' })
  async secondedBy(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Person | null> {
    return decision.secondedByUuid ? this.people.known(actor, context, decision.secondedByUuid) : null;
  }

  @ResolveField(() => Revision, { description: 'The text that stands.' })
  currentRevision(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Revision> {
    return this.revisionStore.current(actor, context, decision.uuid);
  }

  @ResolveField(() => [Revision], { description: 'All its texts, the first one first.' })
  revisions(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Revision[]> {
    return this.revisionStore.all(actor, context, decision.uuid);
  }

  @ResolveField(() => Vote, { nullable: true, description: 'The vote on the text that stands; null while none has been opened.' })
  async vote(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Vote | undefined> {
    return (await this.voteStore.votes(actor, context, decision.uuid)).find(({ basis }) => basis === decision.voteBasis);
  }

  @ResolveField(() => [Decision], { description: 'The final decisions that have taken its place, the first one first (D10); empty while it stands.' })
  async supersededBy(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Decision[]> {
    const found = await Promise.all((await this.revisionStore.supersededBy(actor, context, decision.uuid)).map((uuid) => this.store.find(actor, context, uuid)));
    return found.filter((each) => each !== null);
  }

  @ResolveField(() => [Vote], { description: 'Every vote, stale ones too, the first one first.' })
  votes(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Vote[]> {
    return this.voteStore.votes(actor, context, decision.uuid);
  }

  @ResolveField(() => [Recusal], { description: 'Declared conflicts of interest.' })
  recusals(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Recusal[]> {
    return this.recusalStore.of(actor, context, decision.uuid);
  }

  @ResolveField(() => [ConstituencyAnswer], { description: 'Every constituency that binds or is named, and where its consent stands.' })
  async answers(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<ConstituencyAnswer[]> {
    const [facts, sides, answers] = await this.factsOf(actor, context, decision);
    return answersOf(decision, facts, sides, answers);
  }

  @ResolveField(() => [TimelineEntry], { description: 'What happened, oldest first.' })
  timeline(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<TimelineEntry[]> {
    return this.timelineStore.of(actor, context, decision.uuid);
  }

  @ResolveField(() => [Command], { description: 'Everything that can be done to a decision: open for the person who asks, or with the reason why not.' })
  async openCommands(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Command[]> {
    const [facts] = await this.factsOf(actor, context, decision);
    return COMMANDS.map((name) => {
      const whyNot = RULES[name](facts, decision.readAt);
      return Object.assign(new Command(), { name, open: whyNot === null, reason: whyNot && sentenceOf(whyNot) });
    });
  }

  @ResolveField(() => String, { description: 'One sentence: what happens next, and who can make it happen.' })
  async nextStep(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<string> {
    const [facts, sides, answers] = await this.factsOf(actor, context, decision);
    const name = async (uuid: string) => (await this.people.known(actor, context, uuid)).name;
    const electors = decision.state === 'VOTING' ? await this.voteStore.electors(actor, context, decision.uuid, decision.voteBasis) : [];
    const chair = (await this.councils.seatsOf(actor, context, decision.councilUuid)).find(({ isChair }) => isChair)?.personId ?? null;
    return nextStepOf(await nextStepFacts({ decision, facts, sides, answers, electors, chair, linkedWith: await this.linkedWith(actor, context, decision), name }), spoken());
  }

  private async linkedWith(actor: Actor, context: GraphQLContext, decision: Decision): Promise<number[]> {
    if (decision.facts.linkedAs === null) return [];
    const uuids = (await this.linkStore.of(actor, context, decision.uuid))?.decisionUuids ?? [];
    const others = await Promise.all(uuids.filter((uuid) => uuid !== decision.uuid).map((uuid) => this.store.find(actor, context, uuid)));
    return others.flatMap((other) => other?.number ?? []);
  }

  private async factsOf(actor: Actor, context: GraphQLContext, decision: Decision) {
    const [sides, answers] = await Promise.all([this.answerStore.sides(actor, context, decision.uuid), this.answerStore.answers(actor, context, decision.uuid)]);
    return [factsOf(actor, decision, sides, answers), sides, answers] as const;
  }
}
