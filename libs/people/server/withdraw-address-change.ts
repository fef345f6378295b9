import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { AddressStore } from './address.store.js';

@InputType({ description: 'Does not want the other address any more.' })
export class WithdrawAddressChangeInput extends KeyedInput {}

@ObjectType({ description: 'Nothing waits any more.' })
export class WithdrawAddressChangePayload {
  @Field({ description: 'Always true.' })
  withdrawn!: boolean;
}

export const WithdrawAddressChangeResult = resultOf('WithdrawAddressChange', WithdrawAddressChangePayload);

@Injectable()
export class WithdrawAddressChange {
  constructor(
    private readonly once: Once,
    private readonly addresses: AddressStore,
  ) {}

  async run(actor: Actor, input: WithdrawAddressChangeInput): Promise<WithdrawAddressChangePayload> {
    await this.once.run(actor, 'withdrawAddressChange', input, (tx) => this.addresses.withdraw(tx, actor));
    return Object.assign(new WithdrawAddressChangePayload(), { withdrawn: true });
  }
}
