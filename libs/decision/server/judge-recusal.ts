import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { AlreadyJudged, NothingToContest, NothingToJudge, OwnRecusal, Recused, VoteClosed } from './answer.refusals.js';
import { DECISION_REFUSALS } from './decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Says whether another member’s contested recusal stands.' })
export class JudgeRecusalInput extends DecisionInput {
  @Field(() => ID, { description: 'Whose.' })
  personId!: string;

  @Field({ description: 'Whether it stands.' })
  stands!: boolean;
}

@ObjectType({ description: 'Heard. As soon as more than half of the other members say so, the recusal is set aside.' })
export class JudgeRecusalPayload extends DecisionPayload {}

export const JudgeRecusalResult = resultOf('JudgeRecusal', JudgeRecusalPayload, [...DECISION_REFUSALS, NothingToContest, NothingToJudge, AlreadyJudged, OwnRecusal, Recused, VoteClosed]);

/** Decided by the other members, each once (D6). */
export const judgeRecusal = ({ once, store }: Hands, actor: Actor, input: JudgeRecusalInput): Promise<Done> =>
  once.run(actor, 'judgeRecusal', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'judge_recusal', decisionId, fromNodeId('Person', input.personId), input.stands);
    return { decisionId };
  });
