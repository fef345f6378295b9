import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf, toNodeId } from '@tribune/kernel/server';
import { IsDate, Length, MaxLength } from 'class-validator';
import { MayNotRecord } from './register.refusals.js';
import { RegisterStore } from './register.store.js';

@InputType({ description: 'Records that something was done without approval (D11).' })
export class RecordEmergencyActInput extends KeyedInput {
  @Field(() => ID, { description: 'At which touch point.' })
  @MaxLength(200)
  touchPointId!: string;

  @Field({ description: 'What was done, in a sentence.' })
  @Length(1, 300, { message: 'What was done is said in 1 to 300 characters' })
  what!: string;

  @Field({ description: 'Why it could not wait for a decision.' })
  @Length(1, 2000, { message: 'Why it could not wait is said in 1 to 2,000 characters' })
  why!: string;

  @Field({ description: 'Since when: a moment that has passed.' })
  @IsDate({ message: 'Since when is a date and a time' })
  since!: Date;
}

@ObjectType({ description: 'Recorded, and public.' })
export class RecordEmergencyActPayload {
  @Field(() => ID, { description: 'The act.' })
  id!: string;

  @Field({ description: 'Its key in the register.' })
  key!: string;
}

export const RecordEmergencyActResult = resultOf('RecordEmergencyAct', RecordEmergencyActPayload, [MayNotRecord]);

@Injectable()
export class RecordEmergencyAct {
  constructor(
    private readonly once: Once,
    private readonly store: RegisterStore,
  ) {}

  async run(actor: Actor, input: RecordEmergencyActInput): Promise<RecordEmergencyActPayload> {
    const touchPointId = fromNodeId('TouchPoint', input.touchPointId);
    const keyed = { ...input, since: input.since.toISOString() };
    const id = await this.once.run(actor, 'recordEmergencyAct', keyed, (tx) => this.store.recordEmergencyAct(tx, actor, touchPointId, input));
    return Object.assign(new RecordEmergencyActPayload(), { id: toNodeId('EmergencyAct', id), key: await this.store.emergencyKey(actor, id) });
  }
}
