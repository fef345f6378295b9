import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { MaxLength } from 'class-validator';
import { AlreadyContested, NothingToContest, OwnRecusal, Recused, VoteClosed } from './answer.refusals.js';
import { DECISION_REFUSALS } from './decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from './hands.js';

@InputType({ description: 'Contests another member’s declared conflict of interest.' })
export class ContestRecusalInput extends DecisionInput {
  @Field(() => ID, { description: 'Whose.' })
  personId!: string;

  @Field({ description: 'Why it is none.' })
  @MaxLength(1000)
  reason!: string;
}

@ObjectType({ description: 'The other members are asked; until more than half of them say otherwise, the recusal stands.' })
export class ContestRecusalPayload extends DecisionPayload {}

export const ContestRecusalResult = resultOf('ContestRecusal', ContestRecusalPayload, [...DECISION_REFUSALS, NothingToContest, AlreadyContested, OwnRecusal, Recused, VoteClosed]);

/** While it matters to the vote; the contester's own voice is that it does not stand (D6). */
export const contestRecusal = ({ once, store }: Hands, actor: Actor, input: ContestRecusalInput): Promise<Done> =>
  once.run(actor, 'contestRecusal', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'contest_recusal', decisionId, fromNodeId('Person', input.personId), input.reason);
    return { decisionId };
  });
