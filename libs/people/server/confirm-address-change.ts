import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { KeyedInput, resultOf } from '@tribune/kernel/server';
import { Length } from 'class-validator';
import { AddressTaken } from './address.refusals.js';
import { AddressStore } from './address.store.js';
import { AddressLink } from './address.types.js';
import { LinkNotUsable } from './people.refusals.js';

@InputType({ description: 'The button on the page behind the link in the new mailbox. Opening the page itself changes nothing.' })
export class ConfirmAddressChangeInput extends KeyedInput {
  @Field({ description: 'The secret in the link’s address.' })
  @Length(1, 200, { message: 'This link is not complete' })
  token!: string;
}

@ObjectType({ description: 'Changed; the old mailbox has been told.' })
export class ConfirmAddressChangePayload {
  @Field(() => AddressLink, { nullable: true, description: 'How it stands now.' })
  link!: AddressLink | null;
}

export const ConfirmAddressChangeResult = resultOf('ConfirmAddressChange', ConfirmAddressChangePayload, [LinkNotUsable, AddressTaken]);

@Injectable()
export class ConfirmAddressChange {
  constructor(private readonly addresses: AddressStore) {}

  async run({ token }: ConfirmAddressChangeInput): Promise<ConfirmAddressChangePayload> {
    await this.addresses.confirm(token);
    return Object.assign(new ConfirmAddressChangePayload(), { link: await this.addresses.link(token) });
  }
}
