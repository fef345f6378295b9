import { InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { ChairOrAuthorOpens, DECISION_REFUSALS, NobodyMayVote, NotSeconded } from './decision.refusals.js';
import { OptionsNeedRanking } from './ranking.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Puts a seconded proposal to the vote.' })
export class OpenVoteInput extends DecisionInput {}

@ObjectType({ description: 'The vote is open.' })
export class OpenVotePayload extends DecisionPayload {}

export const OpenVoteResult = resultOf('OpenVote', OpenVotePayload, [...DECISION_REFUSALS, ChairOrAuthorOpens, NotSeconded, NobodyMayVote, OptionsNeedRanking]);

/** Rules and electorate are read from council and seats, and frozen (D4). */
export const openVote = ({ once, store }: Hands, actor: Actor, input: OpenVoteInput): Promise<Done> =>
  once.run(actor, 'openVote', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'open_vote', decisionId);
    return { decisionId };
  });
