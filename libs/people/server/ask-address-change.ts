import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsEmail } from 'class-validator';
import { AskedTooOften, FreshSignInRequired } from './address.refusals.js';
import { AddressStore } from './address.store.js';
import { AddressChange } from './address.types.js';
import { ComeInYourself } from './single-sign-on.refusals.js';

@InputType({ description: 'Asks for another address of one’s own. Both mailboxes are written to.' })
export class AskAddressChangeInput extends KeyedInput {
  @Field({ description: 'The address wanted.' })
  @IsEmail({}, { message: 'Please enter an e-mail address, such as name@company.com' })
  email!: string;
}

@ObjectType({ description: 'Asked: the same answer whether or not somebody else has the address.' })
export class AskAddressChangePayload {
  @Field(() => AddressChange, { nullable: true, description: 'The change that waits for the new mailbox.' })
  change!: AddressChange | null;
}

export const AskAddressChangeResult = resultOf('AskAddressChange', AskAddressChangePayload, [FreshSignInRequired, AskedTooOften, ComeInYourself]);

@Injectable()
export class AskAddressChange {
  constructor(
    private readonly once: Once,
    private readonly addresses: AddressStore,
  ) {}

  async run(actor: Actor, input: AskAddressChangeInput): Promise<AskAddressChangePayload> {
    await this.once.run(actor, 'askAddressChange', input, (tx) => this.addresses.ask(tx, actor, input.email));
    return Object.assign(new AskAddressChangePayload(), { change: await this.addresses.mine(actor) });
  }
}
