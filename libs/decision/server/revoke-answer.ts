import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { NothingToRevoke, SignInAgain } from './answer.refusals.js';
import { DecisionIsFinal } from './decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Takes one’s own approval, waiver or refusal back.' })
export class RevokeAnswerInput extends DecisionInput {
  @Field(() => ID, { description: 'The constituency for which it was given.' })
  constituencyId!: string;
}

@ObjectType({ description: 'The answer does not stand any longer.' })
export class RevokeAnswerPayload extends DecisionPayload {}

export const RevokeAnswerResult = resultOf('RevokeAnswer', RevokeAnswerPayload, [SignInAgain, NothingToRevoke, DecisionIsFinal]);

/** Until final (D9). */
export const revokeAnswer = ({ once, store }: Hands, actor: Actor, input: RevokeAnswerInput): Promise<Done> =>
  once.run(actor, 'revokeAnswer', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'revoke_answer', decisionId, fromNodeId('Constituency', input.constituencyId));
    return { decisionId };
  });
