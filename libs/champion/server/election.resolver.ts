import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, fromNodeId, Me, Nodes, PageArgs, signedIn, type Connection } from '@tribune/kernel/server';
import { CallElection, CallElectionInput, CallElectionResult } from './call-election.js';
import { ConsentToNomination, ConsentToNominationInput, ConsentToNominationResult } from './consent-to-nomination.js';
import { ConstituencyStore } from './constituency.store.js';
import { ElectionStore } from './election.store.js';
import { Election, ElectionConnection } from './election.types.js';
import { Nominate, NominateInput, NominateResult } from './nominate.js';
import { WithdrawNomination, WithdrawNominationInput, WithdrawNominationResult } from './withdraw-nomination.js';

@Resolver(() => Election)
export class ElectionResolver {
  constructor(
    private readonly store: ElectionStore,
    private readonly calling: CallElection,
    private readonly naming: Nominate,
    private readonly consenting: ConsentToNomination,
    private readonly withdrawing: WithdrawNomination,
    constituencies: ConstituencyStore,
    nodes: Nodes,
  ) {
    nodes.register('Election', (actor, uuid) => store.find(actor, uuid));
    nodes.register('Constituency', (actor, uuid, context) => constituencies.find(actor, context, uuid));
    nodes.register('Term', (actor, uuid) => constituencies.term(actor, uuid));
  }

  @Access(signedIn, 'READ')
  @Query(() => ElectionConnection, { description: 'Elections, the latest first: all of them for staff and champions, for others those on whose roll they stand.' })
  elections(@Me() actor: Actor, @Args() page: PageArgs): Promise<Connection<Election>> {
    return this.store.page(actor, page);
  }

  @Access(signedIn, 'READ')
  @Query(() => Election, { nullable: true, description: 'An election, or null when it is not there for you.' })
  election(@Me() actor: Actor, @Args('id', { type: () => ID, description: 'The election.' }) id: string): Promise<Election | null> {
    return this.store.find(actor, fromNodeId('Election', id));
  }

  @Access(signedIn)
  @Mutation(() => CallElectionResult, { description: 'Calls an election: for the election officer, or the administrator while there is none.' })
  callElection(@Me() actor: Actor, @Args('input') input: CallElectionInput) {
    return this.calling.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => NominateResult, { description: 'Names somebody: for people on the roll.' })
  nominate(@Me() actor: Actor, @Args('input') input: NominateInput) {
    return this.naming.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => ConsentToNominationResult, { description: 'Agrees to stand: for the person named.' })
  consentToNomination(@Me() actor: Actor, @Args('input') input: ConsentToNominationInput) {
    return this.consenting.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => WithdrawNominationResult, { description: 'Declines or withdraws: for the person named.' })
  withdrawNomination(@Me() actor: Actor, @Args('input') input: WithdrawNominationInput) {
    return this.withdrawing.run(actor, input);
  }
}
