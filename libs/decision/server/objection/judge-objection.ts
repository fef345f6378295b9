import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { AlreadyJudged } from '../answer.refusals.js';
import { DECISION_REFUSALS } from '../decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from '../hands.js';
import { NotAJudge, NothingToOverrule, ObjectionIsOver } from './objection.refusals.js';

@InputType({ description: 'Says whether an objection is overruled.' })
export class JudgeObjectionInput extends DecisionInput {
  @Field(() => ID, { description: 'The objection.' })
  objectionId!: string;

  @Field({ description: 'Whether it is overruled.' })
  overrules!: boolean;
}

@ObjectType({ description: 'Heard. As soon as more than half of the judges agree, it is decided.' })
export class JudgeObjectionPayload extends DecisionPayload {}

export const JudgeObjectionResult = resultOf('JudgeObjection', JudgeObjectionPayload, [...DECISION_REFUSALS, ObjectionIsOver, NothingToOverrule, NotAJudge, AlreadyJudged]);

/** Decided by the other members, without author and objector, each once (D8). */
export const judgeObjection = ({ once, store }: Hands, actor: Actor, input: JudgeObjectionInput): Promise<Done> =>
  once.run(actor, 'judgeObjection', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'judge_objection', fromNodeId('Objection', input.objectionId), input.overrules);
    return { decisionId };
  });
