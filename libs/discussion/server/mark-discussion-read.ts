import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DecisionInput, DecisionPayload, TakesNoPart } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { ArrayMaxSize } from 'class-validator';
import type { DiscussionHands } from './hands.js';

@InputType({ description: 'Says which contributions the person has had before their eyes.' })
export class MarkDiscussionReadInput extends DecisionInput {
  @Field(() => [ID], { description: 'The contributions, all of this decision; others are passed over.' })
  @ArrayMaxSize(200)
  contributionIds!: string[];
}

@ObjectType({ description: 'It is noted, for this person alone.' })
export class MarkDiscussionReadPayload extends DecisionPayload {}

export const MarkDiscussionReadResult = resultOf('MarkDiscussionRead', MarkDiscussionReadPayload, [TakesNoPart]);

/** So that everybody finds where they stopped, and the approval screen says what a champion has not read (D9). */
export const markDiscussionRead = ({ once, decisions, discussion }: DiscussionHands, actor: Actor, input: MarkDiscussionReadInput): Promise<{ decisionId: string }> =>
  once.run(actor, 'markDiscussionRead', input, async (tx) => {
    const decisionId = await decisions.seen(actor, input.decisionId);
    await discussion.act(tx, actor, 'mark_discussion_read', decisionId, input.contributionIds.map((id) => fromNodeId('Contribution', id)));
    return { decisionId };
  });
