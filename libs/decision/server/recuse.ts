import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { MaxLength } from 'class-validator';
import { RecusalWasSetAside, Recused, VoteClosed } from './answer.refusals.js';
import { ELECTOR } from './decision.sql.js';
import { DECISION_REFUSALS } from './decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Declares a conflict of interest in one decision.' })
export class RecuseInput extends DecisionInput {
  @Field({ description: 'What the conflict is; everybody who sees the decision reads it.' })
  @MaxLength(1000)
  reason!: string;
}

@ObjectType({ description: 'The person takes no part in this decision any longer.' })
export class RecusePayload extends DecisionPayload {}

export const RecuseResult = resultOf('Recuse', RecusePayload, [...DECISION_REFUSALS, Recused, RecusalWasSetAside, VoteClosed]);

/** Leaves electorate, quorum and reminders of this decision, by own declaration (D6, D11). */
export const recuse = ({ once, store }: Hands, actor: Actor, input: RecuseInput): Promise<Done> =>
  once.run(actor, 'recuse', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId, ELECTOR);
    await store.act(tx, actor, 'recuse', decisionId, input.reason);
    return { decisionId };
  });
