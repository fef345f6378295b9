import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { IsOptional, MaxLength } from 'class-validator';
import { ChoiceUnknown, NotAnElector, ObjectionNeedsReason, Recused, VoteNotOpen } from './answer.refusals.js';
import { Choice } from './decision.enums.js';
import { DecisionIsFinal, RevisionMovedOn } from './decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from './hands.js';
import { Ballot } from './vote.types.js';

@InputType({ description: 'Casts a ballot, or changes it while the vote is open.' })
export class CastBallotInput extends DecisionInput {
  @Field(() => Int, { description: 'The revision that the voter has read.' })
  seenRevision!: number;

  @Field(() => Choice, { description: 'Agree, abstain or object.' })
  choice!: keyof typeof Choice;

  @Field(() => String, { nullable: true, description: 'Why; an objection needs it.' })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null;
}

@ObjectType({ description: 'The ballot stands.' })
export class CastBallotPayload extends DecisionPayload {
  @Field(() => Ballot, { nullable: true, description: 'The person’s standing ballot.' })
  ballot!: Ballot | null;
}

export const CastBallotResult = resultOf('CastBallot', CastBallotPayload, [VoteNotOpen, NotAnElector, Recused, RevisionMovedOn, ChoiceUnknown, ObjectionNeedsReason, DecisionIsFinal]);

/** One standing ballot per member, changeable while open, every cast kept (D5). */
export const castBallot = ({ once, store }: Hands, actor: Actor, input: CastBallotInput): Promise<Done> =>
  once.run(actor, 'castBallot', input, async (tx) => {
    const decisionId = store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'cast_ballot', decisionId, input.seenRevision, input.choice, input.reason ?? null);
    return { decisionId };
  });
