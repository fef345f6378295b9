import { InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { AlreadyPostponed, ChairPostpones, DECISION_REFUSALS, NotSeconded } from './decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Puts off the vote that would open by itself, by 14 days.' })
export class PostponeVoteInput extends DecisionInput {}

@ObjectType({ description: 'The vote opens by itself 14 days later.' })
export class PostponeVotePayload extends DecisionPayload {}

export const PostponeVoteResult = resultOf('PostponeVote', PostponeVotePayload, [...DECISION_REFUSALS, ChairPostpones, NotSeconded, AlreadyPostponed]);

/** The chair may, once (D4). */
export const postponeVote = ({ once, store }: Hands, actor: Actor, input: PostponeVoteInput): Promise<Done> =>
  once.run(actor, 'postponeVote', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'postpone_vote', decisionId);
    return { decisionId };
  });
