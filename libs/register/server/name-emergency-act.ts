import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DecisionIsFinal, NotAMember } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { MaxLength } from 'class-validator';
import { RegisterStore } from './register.store.js';

@InputType({ description: 'Says which decision is meant to decide an emergency act, before that one is final.' })
export class NameEmergencyActInput extends KeyedInput {
  @Field(() => ID, { description: 'The act.' })
  @MaxLength(200)
  actId!: string;

  @Field(() => ID, { description: 'The decision.' })
  @MaxLength(200)
  decisionId!: string;
}

@ObjectType({ description: 'Named.' })
export class NameEmergencyActPayload {
  @Field({ description: 'The act’s key in the register.' })
  key!: string;
}

export const NameEmergencyActResult = resultOf('NameEmergencyAct', NameEmergencyActPayload, [NotAMember, DecisionIsFinal]);

@Injectable()
export class NameEmergencyAct {
  constructor(
    private readonly once: Once,
    private readonly store: RegisterStore,
  ) {}

  async run(actor: Actor, input: NameEmergencyActInput): Promise<NameEmergencyActPayload> {
    const [actId, decisionId] = [fromNodeId('EmergencyAct', input.actId), fromNodeId('Decision', input.decisionId)];
    await this.once.run(actor, 'nameEmergencyAct', input, (tx) => this.store.nameEmergencyAct(tx, actor, actId, decisionId));
    return Object.assign(new NameEmergencyActPayload(), { key: await this.store.emergencyKey(actor, actId) });
  }
}
