import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, anybody, Limited, MAILS, Me, SECRETS, signedIn } from '@tribune/kernel/server';
import { AddressStore } from './address.store.js';
import { AddressChange, AddressLink } from './address.types.js';
import { AskAddressChange, AskAddressChangeInput, AskAddressChangeResult } from './ask-address-change.js';
import { ConfirmAddressChange, ConfirmAddressChangeInput, ConfirmAddressChangeResult } from './confirm-address-change.js';
import { ObjectToAddressChange, ObjectToAddressChangeInput, ObjectToAddressChangeResult } from './object-to-address-change.js';
import { Session } from './session.types.js';
import { WithdrawAddressChange, WithdrawAddressChangeInput, WithdrawAddressChangeResult } from './withdraw-address-change.js';

@Resolver(() => Session)
export class AddressResolver {
  constructor(
    private readonly store: AddressStore,
    private readonly ask: AskAddressChange,
    private readonly withdraw: WithdrawAddressChange,
    private readonly confirm: ConfirmAddressChange,
    private readonly object: ObjectToAddressChange,
  ) {}

  @Access(anybody)
  @Limited(SECRETS)
  @Query(() => AddressLink, { nullable: true, description: 'What the page behind a mailed link about an address shows. Asking changes nothing.' })
  addressLink(@Args('token', { description: 'The secret in the mailed link.' }) token: string): Promise<AddressLink | null> {
    return this.store.link(token);
  }

  @Access(signedIn)
  @Limited(MAILS)
  @Mutation(() => AskAddressChangeResult, { description: 'Asks for another address of one’s own; nobody changes somebody else’s (P2).' })
  askAddressChange(@Me() actor: Actor, @Args('input') input: AskAddressChangeInput) {
    return this.ask.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => WithdrawAddressChangeResult, { description: 'Withdraws a change that waits for the new mailbox.' })
  withdrawAddressChange(@Me() actor: Actor, @Args('input') input: WithdrawAddressChangeInput) {
    return this.withdraw.run(actor, input);
  }

  @Access(anybody)
  @Limited(SECRETS)
  @Mutation(() => ConfirmAddressChangeResult, { description: 'Confirms a change from the new mailbox.' })
  confirmAddressChange(@Args('input') input: ConfirmAddressChangeInput) {
    return this.confirm.run(input);
  }

  @Access(anybody)
  @Limited(SECRETS)
  @Mutation(() => ObjectToAddressChangeResult, { description: 'Stops or undoes a change from the old mailbox, for 72 hours after it was made.' })
  objectToAddressChange(@Args('input') input: ObjectToAddressChangeInput) {
    return this.object.run(input);
  }

  @ResolveField(() => AddressChange, { nullable: true, description: 'A change of their address that waits, or can still be undone.' })
  addressChange(@Me() actor: Actor): Promise<AddressChange | null> {
    return this.store.mine(actor);
  }
}
