import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, resultOf } from '@tribune/kernel/server';
import { ContributePayload } from './contribute.js';
import { ContributionIsWithdrawn, OnlyItsWriter } from './discussion.refusals.js';
import { contributionSeen } from './edit-contribution.js';
import type { DiscussionHands, Said } from './hands.js';

@InputType({ description: 'Takes back what one has said: the words are gone from every screen, that something was said stays.' })
export class WithdrawContributionInput extends KeyedInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;
}

@ObjectType({ description: 'It is withdrawn.' })
export class WithdrawContributionPayload extends ContributePayload {}

export const WithdrawContributionResult = resultOf('WithdrawContribution', WithdrawContributionPayload, [OnlyItsWriter, ContributionIsWithdrawn]);

/** By its author, at any time. */
export const withdrawContribution = ({ once, discussion }: DiscussionHands, actor: Actor, input: WithdrawContributionInput): Promise<Said> =>
  once.run(actor, 'withdrawContribution', input, async (tx) => {
    const contributionId = contributionSeen(actor, input.contributionId);
    return { contributionId, decisionId: await discussion.act(tx, actor, 'withdraw_contribution', contributionId) };
  });
