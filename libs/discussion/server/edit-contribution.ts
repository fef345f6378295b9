import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { hasOffice } from '@tribune/decision/server';
import { LONGEST_CONTRIBUTION, mentionsIn } from '@tribune/discussion/domain';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, resultOf } from '@tribune/kernel/server';
import { MaxLength } from 'class-validator';
import { ContributePayload, TOO_LONG } from './contribute.js';
import { ContributionIsWithdrawn, EditTimeOver, OnlyItsWriter } from './discussion.refusals.js';
import type { DiscussionHands, Said } from './hands.js';

@InputType({ description: 'Puts one’s own contribution differently, within fifteen minutes; how it was put before is kept.' })
export class EditContributionInput extends KeyedInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;

  @Field({ description: 'What it says from now on.' })
  @MaxLength(LONGEST_CONTRIBUTION, TOO_LONG)
  text!: string;
}

@ObjectType({ description: 'It says so now.' })
export class EditContributionPayload extends ContributePayload {}

export const EditContributionResult = resultOf('EditContribution', EditContributionPayload, [OnlyItsWriter, ContributionIsWithdrawn, EditTimeOver]);

/** By its author, within fifteen minutes; those who are newly named get their mail. */
export const editContribution = ({ once, discussion }: DiscussionHands, actor: Actor, councilId: string | null, input: EditContributionInput): Promise<Said> =>
  once.run(actor, 'editContribution', input, async (tx) => {
    const contributionId = contributionSeen(actor, input.contributionId);
    const named = councilId && input.text.includes('@') ? mentionsIn(input.text, await discussion.inside(actor, councilId)) : [];
    return { contributionId, decisionId: await discussion.act(tx, actor, 'edit_contribution', contributionId, input.text, named) };
  });

/** The database id of a contribution that the person may know of; whether it is there, SQL finds out. */
export function contributionSeen(actor: Actor, nodeId: string): string {
  const id = fromNodeId('Contribution', nodeId);
  if (!hasOffice(actor)) throw new Refused('NotFound', { type: 'Contribution' });
  return id;
}
