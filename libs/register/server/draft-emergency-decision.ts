import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DecisionIsFinal, NotAMember } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { TouchPointRetired } from '@tribune/touch-point/server';
import { MaxLength } from 'class-validator';
import { RegisterStore } from './register.store.js';

@InputType({ description: 'Drafts the decision that is to decide an emergency act.' })
export class DraftEmergencyDecisionInput extends KeyedInput {
  @Field(() => ID, { description: 'The act.' })
  @MaxLength(200)
  actId!: string;
}

@ObjectType({ description: 'Drafted, filled in as far as the act tells: the author’s alone until it is proposed.' })
export class DraftEmergencyDecisionPayload {
  @Field(() => Int, { description: 'The number of the draft.' })
  number!: number;
}

export const DraftEmergencyDecisionResult = resultOf('DraftEmergencyDecision', DraftEmergencyDecisionPayload, [NotAMember, DecisionIsFinal, TouchPointRetired]);

@Injectable()
export class DraftEmergencyDecision {
  constructor(
    private readonly once: Once,
    private readonly store: RegisterStore,
  ) {}

  async run(actor: Actor, input: DraftEmergencyDecisionInput): Promise<DraftEmergencyDecisionPayload> {
    const actId = fromNodeId('EmergencyAct', input.actId);
    const number = await this.once.run(actor, 'draftEmergencyDecision', input, (tx) => this.store.draftEmergencyDecision(tx, actor, actId));
    return Object.assign(new DraftEmergencyDecisionPayload(), { number });
  }
}
