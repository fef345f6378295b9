import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { IsOptional, MaxLength } from 'class-validator';
import { Recused, VoteClosed } from '../answer.refusals.js';
import { DECISION_REFUSALS, OwnProposal, RevisionMovedOn } from '../decision.refusals.js';
import { DecisionInput, DecisionPayload, type Done, type Hands } from '../hands.js';
import { AlreadyObjecting } from './objection.refusals.js';

@InputType({ description: 'Objects to a decision: the harm, to whom, and the change that would lift it.' })
export class RaiseObjectionInput extends DecisionInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  seenRevision!: number;

  @Field({ description: 'The harm.' })
  @MaxLength(4000)
  harm!: string;

  @Field({ description: 'To whom.' })
  @MaxLength(500)
  toWhom!: string;

  @Field(() => String, { nullable: true, description: 'The evidence for it.' })
  @IsOptional()
  @MaxLength(4000)
  evidence?: string | null;

  @Field({ description: 'The change that would lift it.' })
  @MaxLength(4000)
  proposedChange!: string;
}

@ObjectType({ description: 'The objection stands, and keeps the decision from being final until it has ended.' })
export class RaiseObjectionPayload extends DecisionPayload {}

export const RaiseObjectionResult = resultOf('RaiseObjection', RaiseObjectionPayload, [...DECISION_REFUSALS, RevisionMovedOn, OwnProposal, Recused, VoteClosed, AlreadyObjecting]);

/** A member objects, with a harm and a way out (D8). */
export const raiseObjection = ({ once, store }: Hands, actor: Actor, input: RaiseObjectionInput): Promise<Done> =>
  once.run(actor, 'raiseObjection', input, async (tx) => {
    const decisionId = await store.seen(actor, input.decisionId);
    await store.act(tx, actor, 'raise_objection', decisionId, input.seenRevision, input.harm, input.toWhom, input.evidence ?? '', input.proposedChange);
    return { decisionId };
  });
