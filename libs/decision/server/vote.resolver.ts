import { Context, Info, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { derivationOf, quorumOf } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { asksFor, Me, spoken, type GraphQLContext } from '@tribune/kernel/server';
import type { GraphQLResolveInfo } from 'graphql';
import { DecisionStore } from './decision.store.js';
import { castFor, VoteStore } from './vote.store.js';
import { Ballot, Tally, Vote, VoteElector } from './vote.types.js';

@Resolver(() => Vote)
export class VoteResolver {
  constructor(
    private readonly store: VoteStore,
    private readonly decisions: DecisionStore,
  ) {}

  @ResolveField(() => [VoteElector], { description: 'Who votes, by name: fixed when the vote opened.' })
  async electors(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() vote: Vote, @Info() info: GraphQLResolveInfo): Promise<VoteElector[]> {
    const [electors, ballots] = await Promise.all([this.store.electors(actor, context, vote.decisionUuid, vote.basis), asksFor(info, 'ballot') ? this.ballotsOf(actor, context, vote) : null]);
    if (ballots) for (const elector of electors) elector.ballot = ballots.get(castFor(elector)) ?? null;
    return electors;
  }

  /** Inside the council, once the vote that stands now is closed; outside it nobody is told whose a ballot is (D5). */
  private async ballotsOf(actor: Actor, context: GraphQLContext, { decisionUuid }: Vote): Promise<ReadonlyMap<string, Ballot> | null> {
    const decision = await this.decisions.find(actor, context, decisionUuid);
    const inside = decision && (decision.isElector || actor.seats.some(({ councilId }) => councilId === decision.councilUuid));
    return inside ? this.store.closedBallots(actor, context, decisionUuid) : null;
  }

  @ResolveField(() => Int, { description: 'How many have to take part.' })
  async quorum(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() vote: Vote): Promise<number> {
    return vote.tally?.quorum ?? quorumOf(vote, (await this.present(actor, context, vote)).length);
  }

  @ResolveField(() => Int, { description: 'How many have taken part.' })
  async votedCount(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() vote: Vote): Promise<number> {
    return vote.tally?.voted ?? (await this.present(actor, context, vote)).filter(({ hasVoted }) => hasVoted).length;
  }

  @ResolveField(() => Ballot, { nullable: true, description: 'The standing ballot of the person who asks.' })
  async myBallot(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() vote: Vote): Promise<Ballot | undefined> {
    return (await this.store.myBallots(actor, context, vote.decisionUuid)).find(({ basis }) => basis === vote.basis);
  }

  private async present(actor: Actor, context: GraphQLContext, vote: Vote): Promise<VoteElector[]> {
    return (await this.store.electors(actor, context, vote.decisionUuid, vote.basis)).filter(({ recused }) => !recused);
  }
}

@Resolver(() => Tally)
export class TallyResolver {
  @ResolveField(() => String, { description: 'How the outcome follows from the count, in a sentence.' })
  derivation(@Parent() tally: Tally): string {
    return derivationOf(tally.rules, tally, tally.found, spoken());
  }
}
