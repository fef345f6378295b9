import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { ArrayMaxSize, IsOptional, MaxLength, Min } from 'class-validator';
import { BallotMovedOn, ChoiceUnknown, NotAnElector, ObjectionNeedsReason, Recused, VoteNotOpen } from './answer.refusals.js';
import type { BallotsTogether } from './ballots-together.js';
import { Choice } from './decision.enums.js';
import { DecisionIsFinal, RevisionMovedOn } from './decision.refusals.js';
import { ELECTOR } from './decision.sql.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from './hands.js';
import { GiverHasVoted, NoProxy } from './proxy/proxy.refusals.js';
import { RankingUnusable } from './ranking.refusals.js';
import { Ballot } from './vote.types.js';

@InputType({ description: 'Casts a ballot, or changes it while the vote is open.' })
export class CastBallotInput extends DecisionInput {
  @Field(() => Int, { description: 'The revision that the voter has read.' })
  seenRevision!: number;

  @Field(() => Choice, { description: 'Agree, abstain or object.' })
  choice!: keyof typeof Choice;

  @Field(() => [String], { nullable: true, description: 'With RANK: the letters of the options, the best first; LEAVE is “leave as it is”. What is left out stands below, level.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @MaxLength(5, { each: true })
  ranking?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'For whom, where the person who asks carries their vote by proxy (D7).' })
  @IsOptional()
  forMemberId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of the ballot of theirs that they saw standing, 0 for none: another one since then is not replaced.' })
  @IsOptional()
  @Min(0)
  seenCast?: number | null;

  @Field(() => String, { nullable: true, description: 'Why; an objection needs it.' })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null;
}

@ObjectType({ description: 'The ballot stands.' })
export class CastBallotPayload extends DecisionPayload {
  @Field(() => Ballot, { nullable: true, description: 'The person’s standing ballot.' })
  ballot!: Ballot | null | Promise<Ballot | null>;
}

export const CastBallotResult = resultOf('CastBallot', CastBallotPayload, [VoteNotOpen, NotAnElector, Recused, RevisionMovedOn, ChoiceUnknown, ObjectionNeedsReason, DecisionIsFinal, RankingUnusable, NoProxy, GiverHasVoted, BallotMovedOn]);

/** One standing ballot per member, changeable while open, every cast kept (D5). A thousand may cast at once, so casting is one trip to the database, for those who come together. */
export const castBallot = ({ once, store, ballots }: Hands & { readonly ballots: BallotsTogether }, actor: Actor, input: CastBallotInput): Promise<Done> =>
  once.call(actor, 'castBallot', input, async () => {
    const decisionId = await store.seen(actor, input.decisionId, ELECTOR);
    const giver = input.forMemberId ? fromNodeId('Person', input.forMemberId) : null;
    return ballots.call(actor, { decisionId }, { token: actor.token, decision: decisionId, seen_revision: input.seenRevision, choice: input.choice, reason: input.reason ?? null, ranking: input.ranking ?? null, for_member: giver, seen_cast: input.seenCast ?? null });
  });
