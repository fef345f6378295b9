import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Council, CouncilStore } from '@tribune/council/server';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, Once, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { DecisionStore } from '../decision.store.js';
import { Decision } from '../decision.types.js';
import type { Hands } from '../hands.js';
import { RevisionStore } from '../revision.store.js';
import { VoteStore } from '../vote.store.js';
import { CarriedVote, Vote } from '../vote.types.js';
import { endProxy, EndProxyInput, EndProxyPayload, EndProxyResult } from './end-proxy.js';
import { giveProxy, GiveProxyInput, GiveProxyPayload, GiveProxyResult } from './give-proxy.js';
import { ProxyStore } from './proxy.store.js';
import { Proxy } from './proxy.types.js';

@Resolver(() => Proxy)
export class ProxyResolver implements Hands {
  constructor(
    readonly once: Once,
    readonly store: DecisionStore,
    readonly revisions: RevisionStore,
    private readonly people: PeopleStore,
    private readonly councils: CouncilStore,
  ) {}

  @Access(signedIn)
  @Mutation(() => GiveProxyResult, { description: 'Gives one’s vote to another member.' })
  async giveProxy(@Me() actor: Actor, @Args('input') input: GiveProxyInput): Promise<GiveProxyPayload> {
    const { councilId } = await giveProxy(this, actor, input);
    return Object.assign(new GiveProxyPayload(), { council: await this.councils.council(actor, councilId) });
  }

  @Access(signedIn)
  @Mutation(() => EndProxyResult, { description: 'Takes one’s vote back, or gives a carried one back.' })
  async endProxy(@Me() actor: Actor, @Args('input') input: EndProxyInput): Promise<EndProxyPayload> {
    const { councilId } = await endProxy(this, actor, input);
    return Object.assign(new EndProxyPayload(), { council: await this.councils.council(actor, councilId) });
  }

  @ResolveField(() => Person, { description: 'Whose vote it is.' })
  giver(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() proxy: Proxy): Promise<Person> {
    return this.people.known(actor, context, proxy.giverUuid);
  }

  @ResolveField(() => Person, { description: 'Who carries it.' })
  holder(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() proxy: Proxy): Promise<Person> {
    return this.people.known(actor, context, proxy.holderUuid);
  }

  @ResolveField(() => Decision, { nullable: true, description: 'For which decision; null for all until a day.' })
  async decision(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() proxy: Proxy): Promise<Decision | null> {
    return proxy.decisionUuid ? this.store.find(actor, context, proxy.decisionUuid) : null;
  }
}

/** What proxies add to councils and votes. */
@Resolver(() => Council)
export class CouncilProxiesResolver {
  constructor(private readonly proxies: ProxyStore) {}

  @ResolveField(() => [Proxy], { description: 'Proxies that the person who asks has given or carries here.' })
  myProxies(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() council: Council): Promise<Proxy[]> {
    return this.proxies.mine(actor, context, council.uuid);
  }
}

@Resolver(() => Vote)
export class CarriedVotesResolver {
  constructor(
    private readonly proxies: ProxyStore,
    private readonly votes: VoteStore,
  ) {}

  @ResolveField(() => [CarriedVote], { description: 'Members whose vote the person who asks carries here, and may cast while the vote is open (D7).' })
  async carriedVotes(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() vote: Vote): Promise<CarriedVote[]> {
    if (!vote.open) return [];
    const [carried, ballots] = await Promise.all([this.proxies.carried(actor, context, vote.decisionUuid), this.votes.castByMe(actor, context, vote.decisionUuid)]);
    return carried.map(({ giverUuid, votedInPerson }) =>
      Object.assign(new CarriedVote(), { giverUuid, votedInPerson, ballot: ballots.find(({ basis, personUuid }) => basis === vote.basis && personUuid === giverUuid) ?? null }));
  }
}

@Resolver(() => CarriedVote)
export class CarriedVoteResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Whose vote it is.' })
  giver(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() vote: CarriedVote): Promise<Person> {
    return this.people.known(actor, context, vote.giverUuid);
  }
}
