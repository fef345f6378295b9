import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { DECISION_REFUSALS } from '../decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from '../hands.js';
import { NothingIntegrated, ObjectionIsOver, ObjectorEnds } from './objection.refusals.js';
import { ObjectionEnd } from './objection.types.js';

@InputType({ description: 'Ends one’s own objection.' })
export class EndObjectionInput extends DecisionInput {
  @Field(() => ID, { description: 'The objection.' })
  objectionId!: string;

  @Field(() => ObjectionEnd, { description: 'As what it ends.' })
  endedAs!: keyof typeof ObjectionEnd;
}

@ObjectType({ description: 'The objection has ended.' })
export class EndObjectionPayload extends DecisionPayload {}

export const EndObjectionResult = resultOf('EndObjection', EndObjectionPayload, [...DECISION_REFUSALS, ObjectionIsOver, ObjectorEnds, NothingIntegrated]);

/** Whoever objected says that it is integrated, or withdraws it (D8). */
export const endObjection = ({ once, store }: Hands, actor: Actor, input: EndObjectionInput): Promise<Done> =>
  once.run(actor, 'endObjection', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'end_objection', fromNodeId('Objection', input.objectionId), input.endedAs);
    return { decisionId };
  });
