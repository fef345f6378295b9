import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { KeyedInput, resultOf } from '@tribune/kernel/server';
import { Length } from 'class-validator';
import { AddressStore } from './address.store.js';
import { AddressLink } from './address.types.js';
import { LinkNotUsable } from './people.refusals.js';

@InputType({ description: 'The button on the page behind the link in the old mailbox: stops a change that waits, undoes one that was made.' })
export class ObjectToAddressChangeInput extends KeyedInput {
  @Field({ description: 'The secret in the link’s address.' })
  @Length(1, 200, { message: 'This link is not complete' })
  token!: string;
}

@ObjectType({ description: 'The old address holds, and everybody who was signed in with this account is signed out.' })
export class ObjectToAddressChangePayload {
  @Field(() => AddressLink, { nullable: true, description: 'How it stands now.' })
  link!: AddressLink | null;
}

export const ObjectToAddressChangeResult = resultOf('ObjectToAddressChange', ObjectToAddressChangePayload, [LinkNotUsable]);

@Injectable()
export class ObjectToAddressChange {
  constructor(private readonly addresses: AddressStore) {}

  async run({ token }: ObjectToAddressChangeInput): Promise<ObjectToAddressChangePayload> {
    await this.addresses.object(token);
    return Object.assign(new ObjectToAddressChangePayload(), { link: await this.addresses.link(token) });
  }
}
