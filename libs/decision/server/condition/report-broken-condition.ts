import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { MaxLength } from 'class-validator';
import { NotTheActingChampion } from '../answer.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from '../hands.js';
import { AlreadyReported, NoCondition } from './condition.refusals.js';
import { limitedApproval } from './condition.store.js';

@InputType({ description: 'Reports that what an approval rests on does not hold any longer.' })
export class ReportBrokenConditionInput extends DecisionInput {
  @Field(() => ID, { description: 'Whose champion’s approval.' })
  constituencyId!: string;

  @Field({ description: 'What does not hold, and since when.' })
  @MaxLength(4000)
  what!: string;
}

@ObjectType({ description: 'Before the decision is final the approval has lapsed; afterwards the register says so, and a superseding decision is due in 14 days.' })
export class ReportBrokenConditionPayload extends DecisionPayload {}

export const ReportBrokenConditionResult = resultOf('ReportBrokenCondition', ReportBrokenConditionPayload, [NotTheActingChampion, AlreadyReported, NoCondition]);

/** A limit that is broken lapses the approval before final only; broken afterwards, it is said in public and mended by another decision (D9). */
export const reportBrokenCondition = ({ once, store }: Hands, actor: Actor, input: ReportBrokenConditionInput): Promise<Done> =>
  once.run(actor, 'reportBrokenCondition', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    const approval = await limitedApproval(tx, actor, decisionId, fromNodeId('Constituency', input.constituencyId));
    await store.act(tx, actor, 'report_broken_condition', approval ?? null, input.what);
    return { decisionId };
  });
