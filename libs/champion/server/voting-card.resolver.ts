import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, anybody, Limited, Me, SECRETS, signedIn } from '@tribune/kernel/server';
import { CastElectionBallot, CastElectionBallotInput, CastElectionBallotPayload, CastElectionBallotResult } from './cast-election-ballot.js';
import { DrawVotingCard, DrawVotingCardInput, DrawVotingCardResult } from './draw-voting-card.js';
import { ResultStore } from './result.store.js';
import { ElectionResult, PublishedBallot } from './result.types.js';
import { VotingCardStore } from './voting-card.store.js';
import { VotingCard } from './voting-card.types.js';

/** Voting without an account: whoever has the card is its voter. */
@Resolver(() => VotingCard)
export class VotingCardResolver {
  constructor(
    private readonly store: VotingCardStore,
    private readonly results: ResultStore,
    private readonly casting: CastElectionBallot,
    private readonly drawing: DrawVotingCard,
  ) {}

  @Access(anybody)
  @Limited(SECRETS)
  @Query(() => VotingCard, { nullable: true, description: 'What a mailed card opens; null for one that nobody was sent. Reading it never votes.' })
  votingCard(@Args('card', { description: 'The secret in the mailed link.' }) card: string): Promise<VotingCard | null> {
    return this.store.read(card);
  }

  @Access(anybody)
  @Limited(SECRETS)
  @Mutation(() => CastElectionBallotResult, { description: 'Casts the ballot of a card.' })
  castElectionBallot(@Args('input') input: CastElectionBallotInput) {
    return this.casting.run(input);
  }

  @Access(signedIn)
  @Mutation(() => DrawVotingCardResult, { description: 'A fresh card: for electors who have not voted.' })
  drawVotingCard(@Me() actor: Actor, @Args('input') input: DrawVotingCardInput) {
    return this.drawing.run(actor, input);
  }

  @ResolveField(() => ElectionResult, { nullable: true, description: 'The count; null until it is published.' })
  result(@Parent() card: VotingCard): Promise<ElectionResult | null> {
    return this.results.ofCard(card, card.electionUuid);
  }

  @ResolveField(() => [PublishedBallot], { description: 'All ballots by the hash of their receipts, as the election publishes them.' })
  ballots(@Parent() card: VotingCard): Promise<PublishedBallot[]> {
    return this.results.ballots(card, card.electionUuid);
  }
}

/** After a ballot, for who wants to see the card again. */
@Resolver(() => CastElectionBallotPayload)
export class CastElectionBallotResolver {
  constructor(private readonly store: VotingCardStore) {}

  @ResolveField(() => VotingCard, { description: 'The card, now used.' })
  card(@Parent() { secret }: CastElectionBallotPayload): Promise<VotingCard | null> {
    return this.store.read(secret);
  }
}
