import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsOptional, IsString, IsUUID } from 'class-validator';
import { HandOverStore } from './hand-over.store.js';
import { HandOverSettled } from './hand-over.types.js';
import { HoldsOffice, NotOnStaff, OfficerHoldsSeat } from './people.refusals.js';

@InputType({ description: 'Hands one thing that a leaver left behind over to somebody, or dismisses it.' })
export class SettleHandOverInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  @IsUUID('all', { message: 'This is nothing that was left behind' })
  itemId!: string;

  @Field(() => ID, { nullable: true, description: 'To whom on the staff; without it, it is dismissed.' })
  @IsOptional()
  @IsString()
  personId?: string | null;
}

@ObjectType({ description: 'Handed over, or dismissed.' })
export class SettleHandOverPayload {
  @Field({ description: 'Always true.' })
  settled!: boolean;
}

export const SettleHandOverResult = resultOf('SettleHandOver', SettleHandOverPayload, [HandOverSettled, NotOnStaff, OfficerHoldsSeat, HoldsOffice]);

@Injectable()
export class SettleHandOver {
  constructor(
    private readonly once: Once,
    private readonly store: HandOverStore,
  ) {}

  async run(actor: Actor, input: SettleHandOverInput): Promise<SettleHandOverPayload> {
    const heir = input.personId ? fromNodeId('Person', input.personId) : null;
    await this.once.run(actor, 'settleHandOver', input, (tx) => this.store.settle(tx, actor, input.itemId, heir));
    return Object.assign(new SettleHandOverPayload(), { settled: true });
  }
}
