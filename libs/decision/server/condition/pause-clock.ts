import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { MaxLength } from 'class-validator';
import { NotTheActingChampion } from '../answer.refusals.js';
import { DECISION_REFUSALS } from '../decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from '../hands.js';
import { ClockNotPausable } from './condition.refusals.js';

@InputType({ description: 'Pauses a champion’s clock while the constituency is asked.' })
export class PauseClockInput extends DecisionInput {
  @Field(() => ID, { description: 'The constituency.' })
  constituencyId!: string;

  @Field(() => Int, { description: 'For how many days, 14 at most.' })
  days!: number;

  @Field({ description: 'What is asked, and whom.' })
  @MaxLength(1000)
  because!: string;
}

@ObjectType({ description: 'The clock stands still, and ends that much later.' })
export class PauseClockPayload extends DecisionPayload {}

export const PauseClockResult = resultOf('PauseClock', PauseClockPayload, [...DECISION_REFUSALS, NotTheActingChampion, ClockNotPausable]);

/** A consultation pauses a clock once, for 14 days at most (D12). */
export const pauseClock = ({ once, store }: Hands, actor: Actor, input: PauseClockInput): Promise<Done> =>
  once.run(actor, 'pauseClock', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'pause_clock', decisionId, fromNodeId('Constituency', input.constituencyId), input.days, input.because);
    return { decisionId };
  });
